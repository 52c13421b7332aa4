package dev.lodestone.campaign.solver;

import dev.lodestone.kit.background.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The threads that plan: some for whoever waits for an answer, and one for jobs, which begin one at a time. */
@ApplicationScoped
class PlanningThreads {
    /** What an answer takes on a slow core, when it is not a hard one. */
    private static final Duration USUAL = Duration.ofMillis(500);

    private final Duration patience;
    private final int places;
    private final Workers requests;
    private final Workers jobs;

    PlanningThreads(
            @ConfigProperty(name = "lodestone.mix.longest-queue") int longestQueue,
            @ConfigProperty(name = "lodestone.mix.longest") Duration longest) {
        this.patience = longest.dividedBy(2);
        this.places = places(longestQueue, Workers.half(), patience);
        this.requests = new Workers("mix-planner", places, "All planners are busy. Ask again in a moment.", longest);
        this.jobs = Workers.one("mix-job-planner", 1, "Another job is being planned. Ask again in a moment.");
    }

    /** Who would stand further back could not begin while there is time left to answer in. */
    static int places(int longestQueue, int planners, Duration patience) {
        return Math.clamp(planners * (patience.toMillis() / USUAL.toMillis()), 1, longestQueue);
    }

    /** How many may wait for a planner. */
    int places() {
        return places;
    }

    /** Who has not begun when half of the time of an answer has passed is told to come back: in less there would be no whole one. */
    <T> Uni<T> runInTime(Function<BooleanSupplier, T> work) {
        return requests.run(patience, work);
    }

    /** However long it waits. The work is asked to look now and then whether anybody still waits for it. */
    <T> Uni<T> run(Function<BooleanSupplier, T> work) {
        return requests.run(work);
    }

    <T> Uni<T> runJob(Function<BooleanSupplier, T> work) {
        return jobs.run(work);
    }

    /** Would a job that goes on now be one planner more than requests alone may have? */
    boolean areNeededByRequests() {
        return requests.areAllAtWork();
    }

    void stop(@Observes ShutdownEvent shutdown) {
        requests.close();
        jobs.close();
    }
}
