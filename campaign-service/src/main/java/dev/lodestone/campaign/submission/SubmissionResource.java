package dev.lodestone.campaign.submission;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/collaborations/{id}/submissions")
@Tag(name = "Submissions")
@Produces(MediaType.APPLICATION_JSON)
class SubmissionResource {
    private final Reads reads;
    private final Writes writes;
    private final Submissions submissions;
    private final CheckDraft checkDraft;
    private final SubmitDraft submitDraft;

    SubmissionResource(
            Reads reads, Writes writes, Submissions submissions, CheckDraft checkDraft, SubmitDraft submitDraft) {
        this.reads = reads;
        this.writes = writes;
        this.submissions = submissions;
        this.checkDraft = checkDraft;
        this.submitDraft = submitDraft;
    }

    @POST
    @Operation(operationId = "createSubmission", summary = "Hands in a draft; the answer holds its content check")
    @APIResponseSchema(value = SubmissionView.class, responseCode = "201")
    @APIResponse(
            responseCode = "429",
            description = "All content readers are busy; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"self", "campaigns:write"})
    @ResponseStatus(201)
    public Uni<RestResponse<SubmissionView>> create(UUID id, @Valid @NotNull SubmissionRequest body) {
        return writes.postPrepared(
                () -> checkDraft.check(id, body),
                (tx, checked) -> submitDraft
                        .in(tx, id, checked)
                        .map(kept -> Reply.created("/v1/collaborations/" + id + "/submissions/" + kept.id(), 1, kept)));
    }

    @GET
    @Operation(operationId = "listSubmissions", summary = "The drafts, newest revision first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "content:review", "self"})
    public Uni<SubmissionView.Page> list(
            UUID id, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> submissions.page(tx, id, page),
                        row -> List.of(Integer.toString(row.revision())))
                .map(slice -> new SubmissionView.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{submissionId}")
    @Operation(
            operationId = "getSubmission",
            summary = "One draft with its check",
            description = "With `Accept: text/html` it is a page for people.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SubmissionView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "429",
            description = "Too many pages are written at once; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "content:review", "self"})
    public Uni<SubmissionView> get(UUID id, UUID submissionId) {
        return reads.get(tx -> submissions.require(tx, id, submissionId));
    }
}
