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
    private final Workers requests;
    private final Workers jobs;

    PlanningThreads(
            @ConfigProperty(name = "lodestone.mix.longest-queue") int longestQueue,
            @ConfigProperty(name = "lodestone.mix.longest") Duration longest) {
        this.requests =
                new Workers("mix-planner", longestQueue, "All planners are busy. Ask again in a moment.", longest);
        this.jobs = Workers.one("mix-job-planner", 1, "Another job is being planned. Ask again in a moment.");
    }

    /** The work is asked to look now and then whether anybody still waits for it. */
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
