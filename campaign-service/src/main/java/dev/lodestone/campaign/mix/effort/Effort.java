package dev.lodestone.campaign.mix.effort;

/**
 * How much may be computed. It is counted in steps, so that the same question has the same answer on every machine; the
 * deadline is the second net, looked at now and then.
 */
public final class Effort {
    private static final long BETWEEN_LOOKS = 200_000;

    private final Deadline deadline;
    private final long given;
    private long left;
    private long nextLook;
    private boolean interrupted;

    public Effort(long steps, Deadline deadline) {
        this.given = steps;
        this.left = steps;
        this.nextLook = steps;
        this.deadline = deadline;
    }

    /** False when nothing more may be computed. */
    public boolean spend(long steps) {
        left -= steps;
        if (left <= nextLook) {
            nextLook = left - BETWEEN_LOOKS;
            interrupted = interrupted || deadline.isOver();
        }
        return left > 0 && !interrupted;
    }

    public boolean isLeft() {
        return left > 0 && !interrupted;
    }

    /** Are so many no more than such a part of the steps that are left? */
    public boolean affords(long steps, double part) {
        return steps <= left * part;
    }

    /** True when it was not the count of steps that ended the search. */
    public boolean wasInterrupted() {
        return interrupted;
    }

    /** Is there no time to begin anything? */
    public boolean isOver() {
        interrupted = interrupted || deadline.isOver();
        return interrupted;
    }

    /** A little more than was given, where the last of it did not end at once. */
    public long spent() {
        return given - left;
    }

    /** No more steps than these; whoever takes them from this effort spends them here too. */
    public Effort upTo(long steps) {
        return new Effort(Math.min(left, steps), deadline);
    }

    /** Shares of the steps and of the time that are left. The steps are spent apart, so that nothing hangs on what others need. */
    public Effort part(double steps, double time) {
        return new Effort((long) (left * steps), deadline.part(time));
    }
}
