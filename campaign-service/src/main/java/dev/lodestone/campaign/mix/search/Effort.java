package dev.lodestone.campaign.mix.search;

import java.util.function.BooleanSupplier;

/**
 * How much may be computed. It is counted in steps, so that the same question has the same answer on every machine; the
 * clock and a caller who left are the second net, asked now and then.
 */
public final class Effort {
    private static final long BETWEEN_LOOKS = 200_000;

    private final BooleanSupplier isOver;
    private long left;
    private long nextLook;
    private boolean interrupted;

    public Effort(long steps, BooleanSupplier isOver) {
        this.left = steps;
        this.nextLook = steps;
        this.isOver = isOver;
    }

    /** False when nothing more may be computed. */
    boolean spend(long steps) {
        left -= steps;
        if (left <= nextLook) {
            nextLook = left - BETWEEN_LOOKS;
            interrupted = interrupted || isOver.getAsBoolean();
        }
        return left > 0 && !interrupted;
    }

    boolean isLeft() {
        return left > 0 && !interrupted;
    }

    /** True when it was not the count of steps that ended the search. */
    public boolean wasInterrupted() {
        return interrupted;
    }

    /** The rest, or less when so much is not asked for. */
    public Effort upTo(long steps) {
        return new Effort(Math.min(left, steps), () -> interrupted || isOver.getAsBoolean());
    }

    /** A part of what is left, to be spent apart. */
    public Effort part(double share) {
        return new Effort((long) (left * share), () -> interrupted || isOver.getAsBoolean());
    }
}
