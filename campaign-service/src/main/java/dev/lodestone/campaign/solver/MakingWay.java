package dev.lodestone.campaign.solver;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * A job pauses while every planner of requests is at work, so that it takes no core from whoever waits. It gives no more time
 * than it may take itself: then it goes on beside them, however many come. Time given is not counted as its own.
 */
final class MakingWay {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final BooleanSupplier areOthersWaiting;
    private final LongSupplier clock;
    private final long most;
    private long given;

    MakingWay(BooleanSupplier areOthersWaiting, LongSupplier clock, Duration most) {
        this.areOthersWaiting = areOthersWaiting;
        this.clock = clock;
        this.most = most.toNanos();
    }

    void pause() {
        if (given >= most || !areOthersWaiting.getAsBoolean()) return;
        long before = given;
        long started = clock.getAsLong();
        do {
            LockSupport.parkNanos(PAUSE);
            given = before + clock.getAsLong() - started;
        } while (given < most
                && areOthersWaiting.getAsBoolean()
                && !Thread.currentThread().isInterrupted());
    }

    /** By a clock that stands still while the job pauses. */
    long nanos() {
        return clock.getAsLong() - given;
    }
}
