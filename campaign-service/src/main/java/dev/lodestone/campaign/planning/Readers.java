package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.creators.Creators;
import dev.lodestone.campaign.creators.Creators.Found;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.workspace.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads whom to plan with. A large roster takes a hundred calls and more, so only so many are read at once as may wait for
 * a planner; who comes beyond is told to come back before anything was asked of the other service.
 */
@ApplicationScoped
class Readers {
    private final Creators creators;
    private final int most;
    private final AtomicInteger reading = new AtomicInteger();

    Readers(Creators creators, @ConfigProperty(name = "lodestone.mix.longest-queue") int longestQueue) {
        this.creators = creators;
        this.most = longestQueue;
    }

    Uni<Found> read(Caller caller, MixPlanRequest request, int mostCreators, DoubleConsumer progress) {
        return Uni.createFrom().deferred(() -> {
            if (reading.incrementAndGet() > most) {
                reading.decrementAndGet();
                throw new ProblemException(
                        CommonProblem.TOO_MANY_REQUESTS, "Many plans are being made. Ask again in a moment.");
            }
            CandidatesRequest asked = request.toldCandidates();
            return (asked.areNamed()
                            ? creators.byIds(caller.workspace(), asked.ids(), progress)
                                    .invoke(asked::refuseUnknown)
                                    .map(creators -> new Found(creators, false))
                            : creators.search(caller.workspace(), asked.search(mostCreators), progress))
                    .onTermination()
                    .invoke(reading::decrementAndGet);
        });
    }
}
