package dev.lodestone.campaign.invitation;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.jspecify.annotations.Nullable;

@Path("/v1/campaigns/{id}/invitations/{invitationId}")
@Tag(name = "Invitations")
@Produces(MediaType.APPLICATION_JSON)
class InvitationAnswerResource {
    private final Writes writes;
    private final AnswerInvitation answerInvitation;

    InvitationAnswerResource(Writes writes, AnswerInvitation answerInvitation) {
        this.writes = writes;
        this.answerInvitation = answerInvitation;
    }

    @Schema(name = "AcceptanceRequest")
    record AcceptanceRequest(
            @NotNull @Min(1) @Schema(required = true, description = "The brief version that the creator has read")
            Integer briefVersion) {}

    @Schema(name = "DeclineRequest")
    record DeclineRequest(@Size(max = 1000) @Nullable String reason) {}

    @POST
    @Path("/acceptance")
    @Operation(operationId = "acceptInvitation", summary = "The creator accepts the terms and a version of the brief")
    @SecurityRequirement(name = "oauth2", scopes = "self")
    public Uni<RestResponse<InvitationView>> accept(
            UUID id, UUID invitationId, @Valid @NotNull AcceptanceRequest body) {
        return writes.post(tx -> answerInvitation
                .accept(tx, id, invitationId, body.briefVersion())
                .map(Reply::ok));
    }

    @POST
    @Path("/decline")
    @Operation(operationId = "declineInvitation", summary = "The creator declines")
    @SecurityRequirement(name = "oauth2", scopes = "self")
    public Uni<RestResponse<InvitationView>> decline(UUID id, UUID invitationId, @Valid @NotNull DeclineRequest body) {
        return writes.post(tx ->
                answerInvitation.decline(tx, id, invitationId, body.reason()).map(Reply::ok));
    }

    @POST
    @Path("/withdrawal")
    @Operation(operationId = "withdrawInvitation", summary = "The agency takes an unanswered invitation back")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<InvitationView>> withdraw(UUID id, UUID invitationId) {
        return writes.post(tx -> answerInvitation.withdraw(tx, id, invitationId).map(Reply::ok));
    }
}
