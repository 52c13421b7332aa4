package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Answer;
import dev.lodestone.local.desk.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Several tills of the shop at once. Each repeats a report under its key until it is answered. */
final class Senders implements AutoCloseable {
    private static final String PATH = "/v1/conversions/batch";

    private final Api shop;
    private final ExecutorService tills = Executors.newFixedThreadPool(4);
    private final List<Future<JsonNode>> answers = new ArrayList<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    Senders(Api shop) {
        this.shop = shop;
    }

    void send(List<JsonNode> batches) {
        for (JsonNode batch : batches) answers.add(tills.submit(() -> send(batch)));
    }

    private JsonNode send(JsonNode batch) {
        JsonNode body = shop.patiently(() -> attempt(batch)).orFail().body();
        answered.incrementAndGet();
        return body;
    }

    private Answer attempt(JsonNode batch) {
        Answer answer = shop.write(PATH, batch);
        if (answer.isTemporary()) unanswered.incrementAndGet();
        return answer;
    }

    int answered() {
        return answered.get();
    }

    /** Tries that ended without an answer or with "busy": each of them was repeated. */
    int unanswered() {
        return unanswered.get();
    }

    List<JsonNode> answers() throws Exception {
        List<JsonNode> all = new ArrayList<>();
        for (Future<JsonNode> answer : answers) all.add(within(answer));
        return all;
    }

    private static JsonNode within(Future<JsonNode> answer) throws Exception {
        try {
            return answer.get(2, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            throw new AssertionError("A report of orders found no end", e);
        }
    }

    @Override
    public void close() {
        tills.shutdownNow();
    }
}
