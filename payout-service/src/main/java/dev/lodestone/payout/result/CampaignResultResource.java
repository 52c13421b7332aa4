package dev.lodestone.payout.result;

import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/campaign-results")
@Tag(name = "Results")
@Produces(MediaType.APPLICATION_JSON)
class CampaignResultResource {
    private final Reads reads;
    private final CampaignResults results;

    CampaignResultResource(Reads reads, CampaignResults results) {
        this.reads = reads;
        this.results = results;
    }

    @GET
    @Path("/{campaignId}")
    @Operation(
            operationId = "getCampaignResult",
            summary = "Clicks, orders, revenue and pay of a campaign, per creator")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "service"})
    public Uni<CampaignResultView> get(UUID campaignId) {
        return reads.get(tx -> results.of(tx, campaignId));
    }
}
