package dev.lodestone.campaign.report;

import dev.lodestone.campaign.campaign.Campaign;
import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.campaign.report.Totals.Sales;
import dev.lodestone.campaign.storedplan.PlannedMix;
import dev.lodestone.campaign.storedplan.StoredPlans;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    WriteReport(
            Database database, Campaigns campaigns, StoredPlans plans, WorkQuery work, PayoutResults payoutResults) {
        this.database = database;
        this.campaigns = campaigns;
        this.plans = plans;
        this.work = work;
        this.payoutResults = payoutResults;
    }

    Uni<ReportView> of(UUID campaignId) {
        return database.read(tx -> known(tx, campaignId))
                .chain(known -> payoutResults.of(known.workspace(), campaignId).map(known::with));
    }

    private record Known(
            UUID workspace, Instant readAt, Campaign campaign, Optional<PlannedMix> planned, List<Work> work) {
        ReportView with(Optional<Map<UUID, Sales>> results) {
            return new Report(campaign, planned, work, results).view(readAt);
        }
    }

    private Uni<Known> known(Tx tx, UUID id) {
        return campaigns
                .require(tx, id)
                .chain(campaign -> plans.newest(tx, id)
                        .chain(planned -> work.of(tx, id)
                                .map(done -> new Known(tx.workspace(), tx.now(), campaign, planned, done))));
    }
}
