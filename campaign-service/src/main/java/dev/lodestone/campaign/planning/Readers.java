package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.campaign.Campaign;
import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.campaign.creators.Creators;
import dev.lodestone.campaign.creators.Creators.Found;
import dev.lodestone.campaign.solver.Patience;
import dev.lodestone.campaign.solver.Solver;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.workspace.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;

/**
 * Reads what a plan is made of: the campaign, then whom to plan with. Only so many rosters are read at once as may wait for a
 * planner; who comes beyond is told to come back before anything was asked of the other service. Jobs, whose rosters take a
 * hundred calls and more, come one at a time.
 */
@ApplicationScoped
class Readers {
    private final Database database;
    private final Campaigns campaigns;
    private final Creators creators;
    private final int most;
    private final AtomicInteger reading = new AtomicInteger();

    Readers(Database database, Campaigns campaigns, Creators creators, Solver solver) {
        this.database = database;
        this.campaigns = campaigns;
        this.creators = creators;
        this.most = solver.places();
    }

    record Read(Campaign campaign, Found found) {}

    /** Whatever is at fault between campaign and request is told before creators are asked for. */
    Uni<Read> read(Caller caller, UUID campaignId, MixPlanRequest request, Patience patience, DoubleConsumer progress) {
        return database.readAs(caller, tx -> campaigns.require(tx, campaignId))
                .invoke(campaign -> CampaignQuestion.refuseFaults(campaign, request, MixPlanRequest.most(patience)))
                .chain(campaign ->
                        creators(caller, request, patience, progress).map(found -> new Read(campaign, found)));
    }

    private Uni<Found> creators(Caller caller, MixPlanRequest request, Patience patience, DoubleConsumer progress) {
        Uni<Found> found = Uni.createFrom().deferred(() -> found(caller, request, patience, progress));
        return switch (patience) {
            case REQUEST -> seated(found);
            case JOB -> found;
        };
    }

    private Uni<Found> seated(Uni<Found> found) {
        return Uni.createFrom().deferred(() -> {
            if (reading.incrementAndGet() > most) {
                reading.decrementAndGet();
                throw new ProblemException(
                        CommonProblem.TOO_MANY_REQUESTS, "Many plans are being made. Ask again in a moment.");
            }
            return found.onTermination().invoke(reading::decrementAndGet);
        });
    }

    private Uni<Found> found(Caller caller, MixPlanRequest request, Patience patience, DoubleConsumer progress) {
        CandidatesRequest asked = request.toldCandidates();
        return asked.areNamed()
                ? creators.byIds(caller.workspace(), asked.ids(), progress)
                        .invoke(asked::refuseUnknown)
                        .map(creators -> new Found(creators, false))
                : creators.search(
                        caller.workspace(),
                        asked.search(MixPlanRequest.most(patience)),
                        progress,
                        () -> asked.refuseCutThatNobodyAskedFor(patience));
    }
}
