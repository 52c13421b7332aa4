package dev.lodestone.campaign.mix.effort;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Until when a whole answer may take, by a clock in nanoseconds, and whether anybody still waits for it. */
public final class Deadline {
    /** Leaves it to the count of steps alone when to end. */
    public static final Deadline NONE = new Deadline(() -> 0, Long.MAX_VALUE / 2, () -> false);

    private final LongSupplier nanos;
    private final long end;
    private final BooleanSupplier isUnwanted;

    private Deadline(LongSupplier nanos, long end, BooleanSupplier isUnwanted) {
        this.nanos = nanos;
        this.end = end;
        this.isUnwanted = isUnwanted;
    }

    public static Deadline after(Duration longest, LongSupplier nanos, BooleanSupplier isUnwanted) {
        return new Deadline(nanos, nanos.getAsLong() + longest.toNanos(), isUnwanted);
    }

    public boolean isOver() {
        return isUnwanted.getAsBoolean() || left() <= 0;
    }

    public long now() {
        return nanos.getAsLong();
    }

    /** Nanoseconds; below zero when it is over. */
    public long left() {
        return end - now();
    }

    /** Ends earlier, when only this share of the time that is left now has passed. */
    public Deadline part(double share) {
        long now = now();
        return new Deadline(nanos, now + (long) ((end - now) * share), isUnwanted);
    }

    /** Ends earlier by what something else will take, but leaves a share of the time at least. */
    public Deadline reserving(long others, double least) {
        long now = now();
        long left = end - now;
        return new Deadline(nanos, now + Math.max(left - others, (long) (left * least)), isUnwanted);
    }
}
