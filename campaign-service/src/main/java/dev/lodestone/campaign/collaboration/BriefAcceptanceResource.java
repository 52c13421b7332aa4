package dev.lodestone.campaign.collaboration;

import dev.lodestone.campaign.brief.BriefDiff;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/collaborations/{id}/brief-acceptances")
@Tag(name = "Collaborations")
@Produces(MediaType.APPLICATION_JSON)
class BriefAcceptanceResource {
    private final Reads reads;
    private final Writes writes;
    private final AcceptBrief acceptBrief;

    BriefAcceptanceResource(Reads reads, Writes writes, AcceptBrief acceptBrief) {
        this.reads = reads;
        this.writes = writes;
        this.acceptBrief = acceptBrief;
    }

    @Schema(name = "BriefAcceptanceRequest")
    record BriefAcceptanceRequest(
            @NotNull @Min(1) @Schema(required = true, description = "The current version, which the creator has read")
            Integer version) {}

    @GET
    @Path("/pending")
    @Operation(
            operationId = "getPendingBriefChanges",
            summary = "What the current brief changes against the accepted one",
            description = "Without changes there is nothing to accept.")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "self"})
    public Uni<BriefDiff> pending(UUID id) {
        return reads.get(tx -> acceptBrief.pending(tx, id));
    }

    @POST
    @Operation(
            operationId = "acceptBriefVersion",
            summary = "The creator accepts the current brief; later drafts are checked against it")
    @SecurityRequirement(name = "oauth2", scopes = "self")
    public Uni<RestResponse<CollaborationView>> accept(UUID id, @Valid @NotNull BriefAcceptanceRequest body) {
        return writes.post(tx -> acceptBrief
                .in(tx, id, body.version())
                .map(work -> Reply.ok(work.version(), CollaborationView.of(work))));
    }
}
