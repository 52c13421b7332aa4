package dev.lodestone.local.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Polls a condition until a deadline. Every wait in this module goes through here, so every wait has an end. */
public final class Await {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Await() {}

    public static boolean holds(Duration limit, BooleanSupplier condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) return false;
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    public static <T> T until(String what, Duration limit, Supplier<T> value, Predicate<T> wanted) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            T current = value.get();
            if (wanted.test(current)) return current;
            if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) {
                throw new LocalFailure("Waited " + limit.toSeconds() + " s for " + what + "; last seen: " + current);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
