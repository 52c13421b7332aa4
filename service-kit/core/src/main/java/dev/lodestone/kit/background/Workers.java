package dev.lodestone.kit.background;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * A few threads for pure computing off the event loop, half as many as there are cores and the last to get one, so that
 * requests that only want a row do not wait for them. Who comes when all are busy and the queue is full is told to come back.
 */
public final class Workers implements AutoCloseable {
    private static final Cancellable NO_ALARM = () -> {};

    private final String full;
    private final Ending ending;
    private final ThreadPoolExecutor threads;

    /** @param full what the caller reads when there is no room */
    public Workers(String name, int longestQueue, String full) {
        this(name, half(), longestQueue, full, Ending.soon());
    }

    /** @param longest what one work takes at most: by that, who finds no room is told when to come back */
    public Workers(String name, int longestQueue, String full, Duration longest) {
        this(name, half(), longestQueue, full, new Ending(longest, System::nanoTime));
    }

    /** One thread, for work that shall not take more than that from others. */
    public static Workers one(String name, int longestQueue, String full) {
        return new Workers(name, 1, longestQueue, full, Ending.soon());
    }

    /** So many of them compute at once. */
    public static int half() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    private Workers(String name, int size, int longestQueue, String full, Ending ending) {
        this.full = full;
        this.ending = ending;
        this.threads = new ThreadPoolExecutor(
                size, size, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(longestQueue), work -> thread(name, work));
        threads.allowCoreThreadTimeOut(true);
    }

    /** Nothing hangs on the priority being heard: it only shortens the wait of others where it is. */
    @SuppressWarnings("ThreadPriorityCheck")
    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /** The work is asked to look now and then whether anybody still waits for it; its result comes back where it was asked. */
    public <T> Uni<T> run(Function<BooleanSupplier, T> work) {
        return run(work, busy -> NO_ALARM);
    }

    /** @param patience who has not begun by then is told to come back, without waiting on for what would come too late */
    public <T> Uni<T> run(Duration patience, Function<BooleanSupplier, T> work) {
        return run(
                work,
                tell -> Uni.createFrom()
                        .voidItem()
                        .onItem()
                        .delayIt()
                        .by(patience)
                        .subscribe()
                        .with(passed -> tell.run()));
    }

    private <T> Uni<T> run(Function<BooleanSupplier, T> work, Function<Runnable, Cancellable> alarms) {
        Executor back = here();
        return Uni.createFrom()
                .<T>emitter(emitter -> {
                    AtomicBoolean left = new AtomicBoolean();
                    AtomicReference<Cancellable> alarm = new AtomicReference<>();
                    Runnable task = () -> {
                        Optional.ofNullable(alarm.get()).ifPresent(Cancellable::cancel);
                        ending.begin(left);
                        try {
                            emitter.complete(work.apply(left::get));
                        } catch (RuntimeException | Error failure) {
                            emitter.fail(failure);
                        } finally {
                            ending.end(left);
                        }
                    };
                    emitter.onTermination(() -> {
                        left.set(true);
                        Optional.ofNullable(alarm.get()).ifPresent(Cancellable::cancel);
                        threads.remove(task);
                    });
                    try {
                        threads.execute(task);
                        alarm.set(alarms.apply(() -> {
                            if (threads.remove(task)) emitter.fail(busy());
                        }));
                    } catch (RejectedExecutionException noRoom) {
                        emitter.fail(busy());
                    }
                })
                .emitOn(back);
    }

    private ProblemException busy() {
        return new ProblemException(CommonProblem.TOO_MANY_REQUESTS, full).after(ending.next());
    }

    /** Is there no thread left that would begin something at once? */
    public boolean areAllAtWork() {
        return threads.getActiveCount() == threads.getMaximumPoolSize();
    }

    /** Where the caller runs, for what is to come back to it. */
    static Executor here() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(ignored -> task.run());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
