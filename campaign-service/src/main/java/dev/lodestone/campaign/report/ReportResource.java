package dev.lodestone.campaign.report;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/campaigns/{id}/report")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
class ReportResource {
    private final WriteReport writeReport;

    ReportResource(WriteReport writeReport) {
        this.writeReport = writeReport;
    }

    @GET
    @Operation(
            operationId = "getCampaignReport",
            summary = "Plan against actual per tier: reach, engagements, sales, spend, ROI",
            description = "Answers without sales and says `payoutData: unavailable` while payout-service is away.")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<ReportView> report(UUID id) {
        return writeReport.of(id);
    }
}
