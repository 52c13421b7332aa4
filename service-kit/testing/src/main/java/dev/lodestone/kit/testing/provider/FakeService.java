package dev.lodestone.kit.testing.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lodestone.kit.testing.contract.Contract;
import dev.lodestone.kit.testing.contract.RequestContract;
import dev.lodestone.kit.testing.contract.ResponseContract;
import dev.lodestone.kit.testing.contract.ResponseContract.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Stands for another service of the suite in tests. Whatever it is asked and whatever it answers is held against the
 * document that this service has committed; a breach of it fails the test that is running. Paths below {@code /control}
 * are for the test itself.
 */
public final class FakeService implements AutoCloseable {
    private final RequestContract requests;
    private final ResponseContract answers;
    private final UnaryOperator<String> onTheWire;
    private final Breaches breaches;
    private final Function<Ask, Optional<BadDay>> mood;
    private final HttpServer server;

    FakeService(
            String name,
            Contract contract,
            Function<Ask, Answer> answering,
            UnaryOperator<String> onTheWire,
            Breaches breaches) {
        this(name, contract, answering, onTheWire, breaches, ask -> Optional.empty());
    }

    private FakeService(
            String name,
            Contract contract,
            Function<Ask, Answer> answering,
            UnaryOperator<String> onTheWire,
            Breaches breaches,
            Function<Ask, Optional<BadDay>> mood) {
        this.mood = mood;
        this.onTheWire = onTheWire;
        this.requests = new RequestContract(contract);
        this.answers = new ResponseContract(contract);
        this.breaches = breaches;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(name, exchange, answering));
        server.start();
    }

    /** @param provider the folder of the service that it stands for */
    public static FakeService of(String provider, Function<Ask, Answer> answering) {
        return new FakeService(
                provider, Contract.of(provider), answering, UnaryOperator.identity(), Breaches.OF_THIS_RUN);
    }

    /** @param mood when it misbehaves on the wire, which no contract describes */
    public static FakeService of(
            String provider, Function<Ask, Answer> answering, Function<Ask, Optional<BadDay>> mood) {
        return new FakeService(
                provider, Contract.of(provider), answering, UnaryOperator.identity(), Breaches.OF_THIS_RUN, mood);
    }

    /** Answers each operation as the provider really did when its examples were recorded. */
    public static FakeService recorded(String provider) {
        return of(provider, new RecordedAnswers(Contract.of(provider)));
    }

    /** The same with properties that no document names yet: a provider may add some at any time. */
    public static FakeService recordedWithNews(String provider) {
        Contract contract = Contract.of(provider);
        return new FakeService(
                provider, contract, new RecordedAnswers(contract), RecordedAnswers::withNews, Breaches.OF_THIS_RUN);
    }

    public static Answer json(String body) {
        return new Answer(200, "application/json", body);
    }

    public static Answer problem(JsonNode problem) {
        return new Answer(problem.path("status").asInt(), "application/problem+json", problem.toString());
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(String name, HttpExchange exchange, Function<Ask, Answer> answering) throws IOException {
        try (exchange) {
            Ask ask = Ask.of(exchange);
            Optional<BadDay> badDay = mood.apply(ask);
            if (badDay.isPresent()) {
                badDay.get().answer(exchange);
                return;
            }
            Answer answer = answering.apply(ask);
            if (!ask.path().startsWith("/control/")) {
                List<String> faults = Stream.concat(
                                requests.faults(ask.request()).stream().map(fault -> "asked: " + fault),
                                answers.faults(ask.request().method(), ask.path(), answer).stream()
                                        .map(fault -> "answered " + answer.status() + ": " + fault))
                        .toList();
                breaches.add(name, ask, faults);
            }
            send(exchange, answer);
        }
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = onTheWire.apply(answer.body()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.mediaType());
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
