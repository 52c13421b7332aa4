package dev.lodestone.campaign.collaboration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/collaborations")
@Tag(name = "Collaborations")
@Produces(MediaType.APPLICATION_JSON)
class CollaborationResource {
    private final Reads reads;
    private final Writes writes;
    private final Collaborations collaborations;
    private final ChangeTerms changeTerms;
    private final EndWork endWork;

    CollaborationResource(
            Reads reads, Writes writes, Collaborations collaborations, ChangeTerms changeTerms, EndWork endWork) {
        this.reads = reads;
        this.writes = writes;
        this.collaborations = collaborations;
        this.changeTerms = changeTerms;
        this.endWork = endWork;
    }

    @GET
    @Operation(
            operationId = "listCollaborations",
            summary = "Collaborations, newest first; a creator sees only their own")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "self"})
    public Uni<CollaborationView.Page> list(
            @RestQuery @Nullable UUID campaignId,
            @RestQuery @Nullable UUID creatorId,
            @Parameter(schema = @Schema(implementation = CollaborationState.class))
                    @RestQuery
                    @Pattern(regexp = CollaborationState.NAMES)
                    @Nullable
                    String state,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> collaborations.page(tx, campaignId, creatorId, state, page),
                        row -> List.of(row.id().toString()))
                .map(slice -> slice.map(CollaborationView::of))
                .map(slice -> new CollaborationView.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCollaboration", summary = "One collaboration with its terms")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "self"})
    public Uni<RestResponse<CollaborationView>> get(UUID id) {
        return reads.get(tx -> collaborations.require(tx, id))
                .map(found -> reply(found).toResponse());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(
            operationId = "updateCollaboration",
            summary = "Changes usage rights and exclusivity by merge patch: absent stays, null clears")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChangeTerms.Terms.class)))
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<CollaborationView>> update(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull ObjectNode body) {
        return writes.change(tx -> changeTerms.in(tx, id, ifMatch, body).map(CollaborationResource::reply));
    }

    @POST
    @Path("/{id}/cancellations")
    @Operation(operationId = "cancelCollaboration", summary = "Calls the work off before it is live")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<CollaborationView>> cancel(UUID id) {
        return writes.post(tx -> endWork.cancel(tx, id).map(CollaborationResource::reply));
    }

    @POST
    @Path("/{id}/completions")
    @Operation(operationId = "completeCollaboration", summary = "Says that the work is done")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<CollaborationView>> complete(UUID id) {
        return writes.post(tx -> endWork.complete(tx, id).map(CollaborationResource::reply));
    }

    private static Reply<CollaborationView> reply(Collaboration collaboration) {
        return Reply.ok(collaboration.version(), CollaborationView.of(collaboration));
    }
}
