package dev.lodestone.kit.background;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** When the next of some works has ended, where each takes so long at most: from then on there is room for another. */
final class Ending {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Duration longest;
    private final Duration least;
    private final LongSupplier nanos;
    private final Map<Object, Long> begun = new ConcurrentHashMap<>();

    Ending(Duration longest, LongSupplier nanos) {
        this(longest, SOON, nanos);
    }

    /** Of works that usually end in time, but may take longer: while one of them is at work, {@code least} is left. */
    Ending(Duration longest, Duration least, LongSupplier nanos) {
        this.longest = longest;
        this.least = least;
        this.nanos = nanos;
    }

    /** Of works that nobody bounds. */
    static Ending soon() {
        return new Ending(SOON, () -> 0);
    }

    void begin(Object work) {
        begun.put(work, nanos.getAsLong());
    }

    void end(Object work) {
        begun.remove(work);
    }

    /** A second at least: who comes back sooner is refused as likely as not. */
    Duration next() {
        long now = nanos.getAsLong();
        return begun.values().stream()
                .map(start -> longest.minusNanos(now - start))
                .min(Duration::compareTo)
                .map(left -> left.compareTo(least) > 0 ? left : least)
                .orElse(SOON);
    }
}
