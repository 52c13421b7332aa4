package dev.lodestone.campaign.report;

import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.campaign.planning.StoredPlans;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.workspace.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/campaigns/{id}")
@Tag(name = "Reports")
class ReportResource {
    private final Database database;
    private final Campaigns campaigns;
    private final StoredPlans plans;
    private final WorkQuery work;
    private final PayoutResults payoutResults;
    private final CurrentCaller caller;
    private final InstantSource clock;

    ReportResource(
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

    @GET
    @Path("/report")
    @Operation(
            operationId = "getCampaignReport",
            summary = "Plan against actual per tier: reach, engagements, sales, spend, ROI",
            description = "Answers without sales and says `payoutData: unavailable` while payout-service is away.")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<ReportView> report(UUID id) {
        UUID workspace = caller.get().workspace();
        return database.read(tx -> known(tx, id))
                .chain(known -> payoutResults
                        .of(workspace, id)
                        .map(results -> new Report(known.campaign(), known.planned(), known.work(), results)))
                .map(whole -> whole.view(clock.instant()));
    }

    @GET
    @Path("/report.csv")
    @Produces("text/csv")
    @Operation(operationId = "getCampaignReportTable", summary = "The same report as a table")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<String> table(UUID id) {
        return report(id).map(ReportTable::of);
    }

    private Uni<Report> known(Tx tx, UUID id) {
        return campaigns
                .require(tx, id)
                .chain(campaign -> plans.newest(tx, id)
                        .chain(planned ->
                                work.of(tx, id).map(done -> new Report(campaign, planned, done, Optional.empty()))));
    }
}
