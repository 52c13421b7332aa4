package dev.lodestone.campaign.mix.effort;

import java.time.Duration;

/** A clock that stands still but for one look: by then the time of whoever searches is over, and that of what comes later is not. */
public final class Pause {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** More than the half that a search may take. */
    private static final Duration SEARCH = Duration.ofSeconds(6);

    private final int at;
    private final Duration length;
    private int looks;

    private Pause(int at, Duration length) {
        this.at = at;
        this.length = length;
    }

    /** With time for what comes after the search. */
    public static Deadline inSearch(int at) {
        return of(at, SEARCH);
    }

    /** After which there is no time for anything. */
    public static Deadline forGood(int at) {
        return of(at, LONGEST);
    }

    private static Deadline of(int at, Duration length) {
        return Deadline.after(LONGEST, new Pause(at, length)::nanos, () -> false);
    }

    private long nanos() {
        return looks++ < at ? 0 : length.toNanos();
    }
}
