package dev.lodestone.campaign.appeal;

import dev.lodestone.campaign.submission.Submissions;
import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/collaborations/{id}/submissions/{submissionId}/appeals")
@Tag(name = "Appeals")
@Produces(MediaType.APPLICATION_JSON)
class AppealResource {
    private final Reads reads;
    private final Submissions submissions;
    private final Appeals appeals;

    AppealResource(Reads reads, Submissions submissions, Appeals appeals) {
        this.reads = reads;
        this.submissions = submissions;
        this.appeals = appeals;
    }

    @GET
    @Operation(operationId = "listAppeals", summary = "The appeals against findings of a draft, newest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "content:review", "self"})
    public Uni<AppealView.Page> list(
            UUID id, UUID submissionId, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> submissions
                                .require(tx, id, submissionId)
                                .chain(() -> appeals.page(tx, submissionId, page)),
                        row -> List.of(row.id().toString()))
                .map(slice -> new AppealView.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{appealId}")
    @Operation(operationId = "getAppeal", summary = "One appeal")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "content:review", "self"})
    public Uni<AppealView> get(UUID id, UUID submissionId, UUID appealId) {
        return reads.get(tx ->
                submissions.require(tx, id, submissionId).chain(() -> appeals.require(tx, submissionId, appealId)));
    }
}
