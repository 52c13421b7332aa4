package dev.lodestone.campaign.appeal;

import dev.lodestone.campaign.collaboration.Collaborations;
import dev.lodestone.campaign.submission.Submissions;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.page.Pages;
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
    private final Database database;
    private final Pages pages;
    private final Collaborations collaborations;
    private final Submissions submissions;
    private final Appeals appeals;

    AppealResource(
            Database database, Pages pages, Collaborations collaborations, Submissions submissions, Appeals appeals) {
        this.database = database;
        this.pages = pages;
        this.collaborations = collaborations;
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
        PageRequest page = pages.open(limit, cursor);
        return database.read(tx -> draft(tx, id, submissionId).chain(() -> appeals.page(tx, submissionId, page)))
                .map(rows -> pages.close(page, rows, row -> List.of(row.id().toString())))
                .map(slice -> new AppealView.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{appealId}")
    @Operation(operationId = "getAppeal", summary = "One appeal")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "content:review", "self"})
    public Uni<AppealView> get(UUID id, UUID submissionId, UUID appealId) {
        return database.read(
                tx -> draft(tx, id, submissionId).chain(() -> appeals.require(tx, submissionId, appealId)));
    }

    private Uni<?> draft(Tx tx, UUID id, UUID submissionId) {
        return collaborations.require(tx, id).chain(() -> submissions.require(tx, id, submissionId));
    }
}
