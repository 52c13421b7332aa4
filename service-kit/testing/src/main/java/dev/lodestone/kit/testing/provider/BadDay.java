package dev.lodestone.kit.testing.provider;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ways in which another service can be worse than away. */
public enum BadDay {
    HANGS,
    TRICKLES,
    FAILS,
    TALKS_NONSENSE;

    /** Longer than any caller waits. */
    private static final int HELD_SECONDS = 30;

    private static final CountDownLatch NEVER = new CountDownLatch(1);

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (this) {
                case HANGS -> pause(HELD_SECONDS);
                case TRICKLES -> trickle(exchange);
                case FAILS -> exchange.sendResponseHeaders(500, -1);
                case TALKS_NONSENSE -> {
                    byte[] nonsense = "{\"data\": [{\"id\": 7, \"re".getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, nonsense.length);
                    exchange.getResponseBody().write(nonsense);
                }
            }
        }
    }

    /** Never silent for long, so that no read timeout helps. */
    private static void trickle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 1_000);
        for (int second = 0; second < HELD_SECONDS; second++) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            pause(1);
        }
    }

    private static void pause(int seconds) throws IOException {
        try {
            if (NEVER.await(seconds, TimeUnit.SECONDS)) throw new IOException("The fake has ended");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }
}
