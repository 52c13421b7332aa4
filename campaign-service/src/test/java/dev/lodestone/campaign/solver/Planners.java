package dev.lodestone.campaign.solver;

import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Keeps every planner busy and leaves the queue to others, whose places in it can be counted. */
final class Planners implements AutoCloseable {
    static final int COUNT = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final PlanningThreads threads;
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore gate = new Semaphore(0);

    Planners(PlanningThreads threads) {
        this.threads = threads;
        for (int thread = 0; thread < COUNT; thread++) {
            threads.run(left -> held()).subscribe().with(done -> {}, failure -> {});
        }
        begun.acquireUninterruptibly(COUNT);
    }

    /** How many more the queue would take now. */
    int free() {
        List<UniAssertSubscriber<Boolean>> asked = new ArrayList<>();
        while (asked.isEmpty() || !(asked.getLast().getFailure() instanceof ProblemException)) {
            asked.add(threads.run(left -> true).subscribe().withSubscriber(UniAssertSubscriber.create()));
        }
        asked.forEach(UniAssertSubscriber::cancel);
        return asked.size() - 1;
    }

    private boolean held() {
        begun.release();
        gate.acquireUninterruptibly();
        return true;
    }

    @Override
    public void close() {
        gate.release(COUNT);
    }
}
