package dev.lodestone.campaign.invitation;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/campaigns/{id}/invitations")
@Tag(name = "Invitations")
@Produces(MediaType.APPLICATION_JSON)
class InvitationResource {
    private final Reads reads;
    private final Writes writes;
    private final Invitees invitees;
    private final InviteCreators inviteCreators;
    private final Invitations invitations;

    InvitationResource(
            Reads reads, Writes writes, Invitees invitees, InviteCreators inviteCreators, Invitations invitations) {
        this.reads = reads;
        this.writes = writes;
        this.invitees = invitees;
        this.inviteCreators = inviteCreators;
        this.invitations = invitations;
    }

    @POST
    @Operation(
            operationId = "createInvitations",
            summary = "Invites the creators of a mix plan, or creators by id",
            description = "Creators of a stored plan of this campaign are invited without creator-service. Who holds an"
                    + " invitation or has accepted one is listed under `alreadyInvited`; who declined, or whose"
                    + " invitation was withdrawn, is invited again. An expired invitation is withdrawn first.")
    @APIResponseSchema(value = InvitationView.Batch.class, responseCode = "201")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    @ResponseStatus(201)
    public Uni<RestResponse<InvitationView.Batch>> create(UUID id, @Valid @NotNull InvitationRequest body) {
        return writes.postPrepared(
                () -> invitees.of(id, body),
                (tx, found) -> inviteCreators
                        .in(tx, id, body, found)
                        .map(batch -> Reply.created("/v1/campaigns/" + id + "/invitations", batch)));
    }

    @GET
    @Operation(operationId = "listInvitations", summary = "The campaign's invitations; a creator sees only their own")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "self"})
    public Uni<InvitationView.Page> list(
            UUID id,
            @Parameter(schema = @Schema(implementation = InvitationState.class))
                    @RestQuery
                    @Pattern(regexp = InvitationState.NAMES)
                    @Nullable
                    String state,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> invitations.page(tx, id, state, page),
                        row -> List.of(row.id().toString()))
                .map(slice -> slice.map(InvitationView::of))
                .map(slice -> new InvitationView.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{invitationId}")
    @Operation(operationId = "getInvitation", summary = "One invitation with its terms")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "self"})
    public Uni<RestResponse<InvitationView>> get(UUID id, UUID invitationId) {
        return reads.get(tx -> invitations.require(tx, id, invitationId))
                .map(found ->
                        Reply.ok(found.version(), InvitationView.of(found)).toResponse());
    }
}
