package dev.lodestone.local.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A payment provider that pays nobody: idempotent by reference, with the failures of real providers on demand. */
public final class ProviderSimulator implements AutoCloseable {
    private static final Duration HELD = Duration.ofSeconds(15);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ProviderBook book;
    private final ProviderScript script = new ProviderScript();
    private final CallbackQueue callbacks;

    public ProviderSimulator(int port, Path log, URI callback, String secret) {
        server = listenOn(port);
        book = new ProviderBook(log);
        callbacks = new CallbackQueue(book, callback, secret);
        server.createContext("/payouts", JsonExchange.handledBy(this::payouts));
        server.createContext("/mode", JsonExchange.handledBy(this::mode));
        server.setExecutor(threads);
        server.start();
        book.untold().forEach(payout -> callbacks.tell(payout, Duration.ZERO));
    }

    private static HttpServer listenOn(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next {@code count} new payouts are treated so; after them everything is ok again. */
    public void script(ProviderMode mode, int count) {
        script.next(mode, count);
    }

    public int acceptedCount() {
        return book.all().size();
    }

    public long acceptedSum() {
        return book.all().stream().mapToLong(ProviderPayout::amount).sum();
    }

    private void payouts(JsonExchange exchange) throws IOException {
        switch (exchange.method()) {
            case "POST" -> order(exchange);
            case "GET" -> lookUp(exchange);
            default -> exchange.problem(405, "method-not-allowed");
        }
    }

    private void order(JsonExchange exchange) throws IOException {
        JsonNode order = exchange.body();
        var known = book.find(order.path("reference").asText());
        if (!ProviderPayout.isComplete(order)) {
            exchange.problem(422, "invalid-request");
        } else if (known.isEmpty()) {
            accept(exchange, order, script.take());
        } else if (known.get().sameOrder(ProviderPayout.of(order, ""))) {
            exchange.reply(202, known.get().json("submitted"));
        } else {
            exchange.problem(409, "reference-used-for-another-payout");
        }
    }

    private void accept(JsonExchange exchange, JsonNode order, ProviderMode mode) throws IOException {
        if (mode == ProviderMode.ERROR) {
            exchange.problem(500, "internal-error");
            return;
        }
        ProviderPayout payout = book.accept(order);
        if (mode == ProviderMode.ACCEPT_THEN_TIMEOUT) {
            book.pay(payout);
            book.markTold(payout, "silent");
            hold();
        } else {
            callbacks.tell(payout, mode == ProviderMode.LATE ? CallbackQueue.LATE : Duration.ZERO);
        }
        exchange.reply(202, payout.json("submitted"));
    }

    private void lookUp(JsonExchange exchange) throws IOException {
        var payout = book.find(exchange.path().replaceFirst("^/payouts/?", ""));
        if (payout.isEmpty()) exchange.problem(404, "not-found");
        else exchange.reply(200, payout.get().json(book.status(payout.get())));
    }

    private void mode(JsonExchange exchange) throws IOException {
        JsonNode wanted = exchange.body();
        ProviderMode mode = ProviderMode.named(wanted.path("mode").asText());
        script(mode, wanted.path("count").asInt(1));
        exchange.reply(200, JsonNodeFactory.instance.objectNode().put("mode", mode.label()));
    }

    private void hold() {
        try {
            closing.await(HELD.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        callbacks.close();
        server.stop(0);
        threads.close();
        book.close();
    }
}
