package dev.lodestone.campaign.brief;

import dev.lodestone.campaign.admission.Admission;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/campaigns/{id}/brief-versions")
@Tag(name = "Briefs")
@Produces(MediaType.APPLICATION_JSON)
class BriefVersionResource {
    private final Reads reads;
    private final Writes writes;
    private final Admission admission;
    private final BriefVersions versions;
    private final PublishBrief publishBrief;

    BriefVersionResource(
            Reads reads, Writes writes, Admission admission, BriefVersions versions, PublishBrief publishBrief) {
        this.reads = reads;
        this.writes = writes;
        this.admission = admission;
        this.versions = versions;
        this.publishBrief = publishBrief;
    }

    @POST
    @Operation(
            operationId = "publishBrief",
            summary = "Freeze the draft brief as the next version",
            description = "A brief whose own check says block is refused with `brief-blocked`.")
    @APIResponseSchema(value = BriefVersionView.class, responseCode = "201")
    @APIResponse(
            responseCode = "429",
            description = "All content readers are busy; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<BriefVersionView>> publish(UUID id) {
        return writes.postPrepared(
                () -> publishBrief.read(id),
                (tx, checked) -> publishBrief
                        .in(tx, id, checked)
                        .map(version -> Reply.created(
                                "/v1/campaigns/" + id + "/brief-versions/" + version.number(),
                                BriefVersionView.of(version))));
    }

    @GET
    @Operation(
            operationId = "listBriefVersions",
            summary = "Published versions, newest first; a creator reads those of campaigns that invite them")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "service", "self"})
    public Uni<BriefVersionView.Page> list(
            UUID id, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> admission.admit(tx, id).chain(() -> versions.page(tx, id, page)),
                        row -> List.of(Integer.toString(row.number())))
                .map(slice -> slice.map(BriefVersionView::of))
                .map(slice -> new BriefVersionView.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "getBriefVersion",
            summary = "One published version, which a creator reads before accepting it")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "service", "self"})
    public Uni<BriefVersionView> get(UUID id, int number) {
        return reads.get(tx -> admission.admit(tx, id).chain(() -> versions.require(tx, id, number)))
                .map(BriefVersionView::of);
    }

    @GET
    @Path("/{number}/diff")
    @Operation(operationId = "diffBriefVersions", summary = "What this version changed against another one")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "service", "self"})
    public Uni<BriefDiff> diff(
            UUID id,
            int number,
            @RestQuery @Min(1) @Parameter(description = "The other version; the one before when absent") @Nullable
                    Integer from) {
        int other = from == null ? Math.max(1, number - 1) : from;
        return reads.get(tx -> admission
                .admit(tx, id)
                .chain(() -> versions.require(tx, id, other))
                .chain(before -> versions.require(tx, id, number).map(after -> BriefDiff.between(before, after))));
    }
}
