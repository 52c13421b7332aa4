package dev.lodestone.campaign.campaign;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/campaigns/{id}")
@Tag(name = "Campaigns")
@Produces(MediaType.APPLICATION_JSON)
class CampaignMoveResource {
    private final Writes writes;
    private final MoveCampaign moveCampaign;

    CampaignMoveResource(Writes writes, MoveCampaign moveCampaign) {
        this.writes = writes;
        this.moveCampaign = moveCampaign;
    }

    @POST
    @Path("/openings")
    @Operation(operationId = "openCampaign", summary = "Open a draft: creators may be invited from now on")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<CampaignView>> open(UUID id) {
        return move(id, Move.OPENING);
    }

    @POST
    @Path("/activations")
    @Operation(operationId = "activateCampaign", summary = "Start the work; the first acceptance does it too")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<CampaignView>> activate(UUID id) {
        return move(id, Move.ACTIVATION);
    }

    @POST
    @Path("/completions")
    @Operation(operationId = "completeCampaign", summary = "End an active campaign: its work is done")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<CampaignView>> complete(UUID id) {
        return move(id, Move.COMPLETION);
    }

    @POST
    @Path("/cancellations")
    @Operation(operationId = "cancelCampaign", summary = "Call a campaign off before it is completed")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<CampaignView>> cancel(UUID id) {
        return move(id, Move.CANCELLATION);
    }

    private Uni<RestResponse<CampaignView>> move(UUID id, Move move) {
        return writes.post(tx ->
                moveCampaign.in(tx, id, move).map(campaign -> Reply.ok(campaign.version(), CampaignView.of(campaign))));
    }
}
