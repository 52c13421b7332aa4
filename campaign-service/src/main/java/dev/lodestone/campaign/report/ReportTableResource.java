package dev.lodestone.campaign.report;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/campaigns/{id}/report.csv")
@Tag(name = "Reports")
class ReportTableResource {
    private final WriteReport writeReport;

    ReportTableResource(WriteReport writeReport) {
        this.writeReport = writeReport;
    }

    @GET
    @Produces("text/csv")
    @Operation(operationId = "getCampaignReportTable", summary = "The same report as a table")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<String> table(UUID id) {
        return writeReport.of(id).map(ReportTable::of);
    }
}
