package dev.lodestone.campaign.report;

import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.campaign.storedplan.StoredPlans;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.workspace.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Reads what this service knows, then what payout-service knows, and puts both together. */
@ApplicationScoped
class WriteReport {
    private final Database database;
    private final Campaigns campaigns;
    private final StoredPlans plans;
    private final WorkQuery work;
    private final PayoutResults payoutResults;
    private final CurrentCaller caller;
    private final InstantSource clock;

    WriteReport(
            Database database,
            Campaigns campaigns,
            StoredPlans plans,
            WorkQuery work,
            PayoutResults payoutResults,
            CurrentCaller caller,
            InstantSource clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.plans = plans;
        this.work = work;
        this.payoutResults = payoutResults;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<ReportView> of(UUID campaignId) {
        UUID workspace = caller.get().workspace();
        return database.read(tx -> known(tx, campaignId))
                .chain(known -> payoutResults
                        .of(workspace, campaignId)
                        .map(results -> new Report(known.campaign(), known.planned(), known.work(), results)))
                .map(whole -> whole.view(clock.instant()));
    }

    private Uni<Report> known(Tx tx, UUID id) {
        return campaigns
                .require(tx, id)
                .chain(campaign -> plans.newest(tx, id)
                        .chain(planned ->
                                work.of(tx, id).map(done -> new Report(campaign, planned, done, Optional.empty()))));
    }
}
