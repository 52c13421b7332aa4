package dev.lodestone.bench.mix.neighbour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Does reading a list wait while four plans of 200 creators are computed, in a campaign-service that runs? */
public final class NeighbourBench {
    private static final int READS = 1_000;
    private static final int ROUNDS = 3;
    private static final int PLANNERS = 4;
    private static final String[] TIERS = {"nano", "micro", "mid", "macro", "mega"};

    private final HttpClient reader = HttpClient.newHttpClient();
    /** With a connection of its own: on a shared one a reader waits for the bytes of other people's plans. */
    private final HttpClient planner = HttpClient.newHttpClient();

    private final String url;
    private final String token;

    private NeighbourBench(String url, String token) {
        this.url = url;
        this.token = token;
    }

    public static void print(String url, String token) {
        NeighbourBench bench = new NeighbourBench(url, token);
        bench.read(READS);
        System.out.println(
                "p99 of GET /v1/campaigns in ms: alone, then beside four plans of 200 creators that never end");
        for (int round = 0; round < ROUNDS; round++) {
            double alone = bench.read(READS);
            AtomicInteger plans = new AtomicInteger();
            AtomicBoolean enough = new AtomicBoolean();
            List<Thread> planners = new ArrayList<>();
            for (int planner = 0; planner < PLANNERS; planner++) {
                String question = question(planner);
                planners.add(Thread.ofVirtual().start(() -> {
                    while (!enough.get()) {
                        if (bench.isPlanned(question)) plans.incrementAndGet();
                    }
                }));
            }
            double beside = bench.read(READS);
            enough.set(true);
            planners.forEach(NeighbourBench::join);
            System.out.printf(Locale.ROOT, "%.1f, then %.1f (%d plans)%n", alone, beside, plans.get());
        }
    }

    private double read(int times) {
        List<Double> millis = new ArrayList<>();
        for (int read = 0; read < times; read++) {
            long started = System.nanoTime();
            if (send(reader, request("/v1/campaigns?limit=5")).statusCode() != 200)
                throw new IllegalStateException("The list cannot be read.");
            millis.add((System.nanoTime() - started) / (double) TimeUnit.MILLISECONDS.toNanos(1));
        }
        Collections.sort(millis);
        return millis.get((int) Math.ceil(0.99 * times) - 1);
    }

    private boolean isPlanned(String question) {
        HttpRequest.Builder request = request("/v1/mix-simulations")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question));
        return send(planner, request).statusCode() == 200;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String question(int seed) {
        Random random = new Random(seed);
        List<String> segments = new ArrayList<>();
        for (int s = 0; s < 20; s++) {
            segments.add("{\"id\": \"s%d\", \"size\": %d}".formatted(s, 50_000 + random.nextInt(950_000)));
        }
        List<String> candidates = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int tier = random.nextInt(TIERS.length);
            long scale = Math.round(Math.pow(6, tier));
            candidates.add("""
                    {"id": "c%d", "tier": "%s", "fee": {"amount": %d, "currency": "EUR"}, "followers": %d, "engagementRate": 0.02,
                     "audience": [{"segment": "s%d", "share": 0.8}]}""".formatted(
                            i,
                            TIERS[tier],
                            (6_000 + random.nextInt(6_000)) * scale,
                            (3_000 + random.nextInt(3_000)) * scale,
                            random.nextInt(20)));
        }
        return """
                {"budget": {"amount": 20000000, "currency": "EUR"}, "objective": "reach", "segments": [%s], "candidates": [%s]}
                """.formatted(String.join(",", segments), String.join(",", candidates));
    }
}
