package dev.lodestone.campaign.solver;

import dev.lodestone.kit.background.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The threads that plan. */
@ApplicationScoped
public class PlanningThreads {
    private final Workers workers;

    PlanningThreads(@ConfigProperty(name = "lodestone.mix.longest-queue") int longestQueue) {
        this.workers = new Workers("mix-planner", longestQueue, "All planners are busy. Ask again in a moment.");
    }

    /** The work is asked to look now and then whether anybody still waits for it. */
    public <T> Uni<T> run(Function<BooleanSupplier, T> work) {
        return workers.run(work);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        workers.close();
    }
}
