package dev.lodestone.campaign.brief;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/campaigns/{id}/brief")
@Tag(name = "Briefs")
@Produces(MediaType.APPLICATION_JSON)
class BriefResource {
    private final Reads reads;
    private final Writes writes;
    private final Briefs briefs;
    private final WriteBrief writeBrief;

    BriefResource(Reads reads, Writes writes, Briefs briefs, WriteBrief writeBrief) {
        this.reads = reads;
        this.writes = writes;
        this.briefs = briefs;
        this.writeBrief = writeBrief;
    }

    @GET
    @Operation(operationId = "getBrief", summary = "The draft brief with its pull guidelines and its own check")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<RestResponse<Brief>> get(UUID id) {
        return reads.get(tx -> briefs.require(tx, id))
                .map(brief -> Reply.ok(brief.version(), brief).toResponse());
    }

    @PUT
    @Operation(
            operationId = "putBrief",
            summary = "Write the draft brief; it is checked like any text",
            description = "If-Match is required once there is a brief. The first one answers 201.")
    @APIResponseSchema(value = Brief.class, responseCode = "200")
    @APIResponse(
            responseCode = "201",
            description = "The first brief of the campaign",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Brief.class)))
    @APIResponse(
            responseCode = "429",
            description = "All content readers are busy; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<Brief>> put(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull BriefContent body) {
        return writeBrief
                .read(id, ifMatch, body)
                .chain(checked -> writes.change(tx -> writeBrief
                        .in(tx, id, ifMatch, checked)
                        .map(brief -> brief.version() == 1
                                ? Reply.created("/v1/campaigns/" + id + "/brief", 1, brief)
                                : Reply.ok(brief.version(), brief))));
    }
}
