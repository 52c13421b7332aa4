package dev.lodestone.local.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lodestone.local.desk.Api;
import dev.lodestone.local.desk.Journal;
import dev.lodestone.local.desk.Json;
import dev.lodestone.local.process.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A partner who listens: one address per service, every message checked, repeats told apart by their event. */
public final class WebhookReceiver implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, WebhookSecret> secrets = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> eventsByType = new ConcurrentSkipListMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger repeats = new AtomicInteger();
    private final List<Runnable> farewells = new ArrayList<>();

    public WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::receive);
        server.setExecutor(threads);
        server.start();
    }

    public void listenTo(String service, Api api, List<String> types) {
        String path = "/" + service;
        ArrayNode wanted = Json.object().putArray("types");
        types.forEach(wanted::add);
        JsonNode endpoint = api.post(
                "/v1/webhook-endpoints",
                Json.object()
                        .put("url", "http://127.0.0.1:" + server.getAddress().getPort() + path)
                        .set("types", wanted));
        secrets.put(path, new WebhookSecret(endpoint.path("secret").asText()));
        farewells.add(
                () -> api.delete("/v1/webhook-endpoints/" + endpoint.path("id").asText()));
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            WebhookSecret secret = secrets.get(exchange.getRequestURI().getPath());
            boolean genuine = secret != null
                    && secret.signed(
                            exchange.getRequestHeaders().getFirst("webhook-id"),
                            exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                            exchange.getRequestHeaders().getFirst("webhook-signature"),
                            body,
                            Instant.now());
            if (genuine) count(Json.parse(new String(body, StandardCharsets.UTF_8)));
            else refused.incrementAndGet();
            exchange.sendResponseHeaders(genuine ? 204 : 401, -1);
        }
    }

    private void count(JsonNode message) {
        boolean isNew = eventsByType
                .computeIfAbsent(message.path("type").asText(), type -> ConcurrentHashMap.newKeySet())
                .add(message.path("eventId").asText());
        if (!isNew) repeats.incrementAndGet();
    }

    /** How many different events of each type were heard. */
    public Map<String, Integer> heard() {
        Map<String, Integer> counts = new TreeMap<>();
        eventsByType.forEach((type, events) -> counts.put(type, events.size()));
        return counts;
    }

    public int heard(String type) {
        return heard().getOrDefault(type, 0);
    }

    public int refused() {
        return refused.get();
    }

    /** Whether this many different events of the type arrive, be it after a while. */
    public boolean hears(String type, int count) {
        return Await.holds(PATIENCE, () -> heard(type) >= count) && heard(type) == count;
    }

    public void tell(Journal journal, int published) {
        hears("collaboration.published", published);
        journal.say("partners heard by signed webhooks: %s; %d sent again, %d with a wrong signature"
                .formatted(heard(), repeats.get(), refused.get()));
    }

    @Override
    public void close() {
        farewells.forEach(Runnable::run);
        server.stop(0);
        threads.close();
    }
}
