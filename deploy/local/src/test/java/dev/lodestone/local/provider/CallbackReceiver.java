package dev.lodestone.local.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands for payout-service: hears callbacks whose signature is right, and refuses as many as it is told to. */
final class CallbackReceiver implements AutoCloseable {
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final String secret;
    private final HttpServer server;

    CallbackReceiver(String secret) throws IOException {
        this.secret = secret;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/events", this::hear);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
    }

    List<String> received() {
        return received;
    }

    void refuse(int count) {
        refusals.set(count);
    }

    private void hear(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String id = headers.getFirst("webhook-id");
        String signed = id + "." + headers.getFirst("webhook-timestamp") + "." + body;
        boolean genuine =
                headers.getFirst("webhook-signature").equals("v1," + SignedCallback.signature(secret, signed));
        boolean refused = !genuine || refusals.getAndDecrement() > 0;
        if (!refused) received.add(id + " " + body);
        exchange.sendResponseHeaders(refused ? 503 : 204, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
