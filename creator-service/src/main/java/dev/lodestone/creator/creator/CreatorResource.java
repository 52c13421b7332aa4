package dev.lodestone.creator.creator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/creators")
@Tag(name = "Creators")
@Produces(MediaType.APPLICATION_JSON)
class CreatorResource {
    private final Reads reads;
    private final Writes writes;
    private final CreatorViews views;
    private final ChangeCreator changeCreator;
    private final EraseCreator eraseCreator;

    CreatorResource(
            Reads reads, Writes writes, CreatorViews views, ChangeCreator changeCreator, EraseCreator eraseCreator) {
        this.reads = reads;
        this.writes = writes;
        this.views = views;
        this.changeCreator = changeCreator;
        this.eraseCreator = eraseCreator;
    }

    @POST
    @Operation(operationId = "createCreator", summary = "Adds a creator to the workspace's roster")
    @APIResponseSchema(value = CreatorView.class, responseCode = "201")
    @SecurityRequirement(name = "oauth2", scopes = "creators:write")
    public Uni<RestResponse<CreatorView>> create(@Valid @NotNull CreatorRequest body) {
        return writes.post(tx -> changeCreator
                .create(tx, body)
                .chain(id -> views.require(tx, id))
                .map(shown -> Reply.created("/v1/creators/" + shown.view().id(), shown.version(), shown.view())));
    }

    @GET
    @Path("/{creatorId}")
    @Operation(operationId = "getCreator", summary = "One creator with their accounts")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"creators:read", "self", "service"})
    public Uni<RestResponse<CreatorView>> get(UUID creatorId) {
        return reads.get(tx -> views.read(tx, creatorId))
                .map(shown -> Reply.ok(shown.version(), shown.view()).toResponse());
    }

    @PATCH
    @Path("/{creatorId}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "updateCreator",
            summary = "Changes a profile by merge patch: an absent field stays, null clears it")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CreatorPatch.class)))
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"creators:write", "self"})
    public Uni<RestResponse<CreatorView>> update(
            UUID creatorId, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull ObjectNode body) {
        return writes.change(tx -> changeCreator
                .update(tx, creatorId, body, ifMatch)
                .chain(() -> views.require(tx, creatorId))
                .map(shown -> Reply.ok(shown.version(), shown.view())));
    }

    @DELETE
    @Path("/{creatorId}")
    @Operation(
            operationId = "eraseCreator",
            summary = "Erases all personal data; only the bare id stays, for the money facts that point to it")
    @APIResponse(responseCode = "204", description = "Erased")
    @SecurityRequirement(name = "oauth2", scopes = "creators:write")
    public Uni<RestResponse<Void>> erase(UUID creatorId, @RestHeader("If-Match") @Nullable String ifMatch) {
        return writes.change(tx -> eraseCreator.in(tx, creatorId, ifMatch).replaceWith(Reply.<Void>noContent()));
    }
}
