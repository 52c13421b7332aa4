package dev.lodestone.campaign.invitation;

import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.page.Pages;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.kit.workspace.CurrentCaller;
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
    private final Database database;
    private final Writes writes;
    private final Pages pages;
    private final CurrentCaller caller;
    private final Invitees invitees;
    private final InviteCreators inviteCreators;
    private final Invitations invitations;
    private final Campaigns campaigns;

    InvitationResource(
            Database database,
            Writes writes,
            Pages pages,
            CurrentCaller caller,
            Invitees invitees,
            InviteCreators inviteCreators,
            Invitations invitations,
            Campaigns campaigns) {
        this.database = database;
        this.writes = writes;
        this.pages = pages;
        this.caller = caller;
        this.invitees = invitees;
        this.inviteCreators = inviteCreators;
        this.invitations = invitations;
        this.campaigns = campaigns;
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
        Caller inviting = caller.get();
        return writes.postPrepared(
                () -> invitees.of(inviting, id, body),
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
        PageRequest page = pages.open(limit, cursor);
        Caller who = caller.get();
        UUID creator = who.isOnlySelf() ? who.own().orElseThrow() : null;
        return database.read(tx -> campaigns
                        .require(tx, id)
                        .chain(() -> invitations.admit(tx, id))
                        .chain(() -> invitations.page(tx, id, state, creator, page)))
                .map(rows -> pages.close(page, rows, row -> List.of(row.id().toString()))
                        .map(InvitationView::of))
                .map(slice -> new InvitationView.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{invitationId}")
    @Operation(operationId = "getInvitation", summary = "One invitation with its terms")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "self"})
    public Uni<RestResponse<InvitationView>> get(UUID id, UUID invitationId) {
        return database.read(tx -> invitations.require(tx, id, invitationId))
                .map(found ->
                        Reply.ok(found.version(), InvitationView.of(found)).toResponse());
    }
}
