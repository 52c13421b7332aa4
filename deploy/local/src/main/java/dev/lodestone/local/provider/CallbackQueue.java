package dev.lodestone.local.provider;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Pays and tells: each payout is told until the receiver answers 2xx, with growing pauses and an end. */
final class CallbackQueue implements AutoCloseable {
    static final Duration LATE = Duration.ofSeconds(3);
    private static final int TRIES = 40;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final ProviderBook book;
    private final URI target;
    private final String secret;
    private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().name("callback-", 0).daemon().factory());

    CallbackQueue(ProviderBook book, URI target, String secret) {
        this.book = book;
        this.target = target;
        this.secret = secret;
    }

    void tell(ProviderPayout payout, Duration delay) {
        schedule(() -> payAndTell(payout), delay.toMillis() + 20);
    }

    private void payAndTell(ProviderPayout payout) {
        book.pay(payout);
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("type", "payout.paid")
                .put("timestamp", Instant.now().toString())
                .<ObjectNode>set("data", payout.json("paid"))
                .toString();
        attempt(payout, new SignedCallback(target, secret, "evt_" + payout.reference(), body), 1);
    }

    private void attempt(ProviderPayout payout, SignedCallback callback, int number) {
        if (callback.deliver()) {
            book.markTold(payout, "told");
        } else if (number < TRIES) {
            long pause = Math.min(LONGEST_PAUSE_MILLIS, 100L << Math.min(number, 6));
            schedule(() -> attempt(payout, callback, number + 1), pause);
        }
    }

    private void schedule(Runnable work, long delayMillis) {
        if (scheduler.isShutdown()) return;
        var unused = scheduler.schedule(work, delayMillis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
        try {
            scheduler.awaitTermination(6, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
