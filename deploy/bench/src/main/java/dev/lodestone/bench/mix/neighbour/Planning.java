package dev.lodestone.bench.mix.neighbour;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Some who ask for a plan, and for the next one as soon as they have it, until they are told to stop. */
final class Planning {
    private final AtomicBoolean enough = new AtomicBoolean();
    private final AtomicInteger plans = new AtomicInteger();
    private final List<Thread> planners;

    Planning(Client client, int howMany) {
        planners = IntStream.range(0, howMany)
                .mapToObj(PlanQuestion::of)
                .map(question -> Thread.ofVirtual().start(() -> {
                    while (!enough.get()) {
                        if (client.post("/v1/mix-simulations", question) == 200) plans.incrementAndGet();
                    }
                }))
                .toList();
    }

    /** How many plans there were. */
    int stop() throws InterruptedException {
        enough.set(true);
        for (Thread planner : planners) planner.join();
        return plans.get();
    }
}
