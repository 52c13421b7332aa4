package dev.lodestone.campaign.submission;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/collaborations/{id}/reviews")
@Tag(name = "Reviews")
@Produces(MediaType.APPLICATION_JSON)
class ReviewResource {
    private final Reads reads;
    private final Writes writes;
    private final ReviewDraft reviewDraft;

    ReviewResource(Reads reads, Writes writes, ReviewDraft reviewDraft) {
        this.reads = reads;
        this.writes = writes;
        this.reviewDraft = reviewDraft;
    }

    @POST
    @Operation(operationId = "createReview", summary = "Approves the newest draft or asks for changes")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201")
    @SecurityRequirement(name = "oauth2", scopes = "content:review")
    @ResponseStatus(201)
    public Uni<RestResponse<ReviewView>> create(UUID id, @Valid @NotNull ReviewRequest body) {
        return writes.post(tx ->
                reviewDraft.in(tx, id, body).map(kept -> Reply.created("/v1/collaborations/" + id + "/reviews", kept)));
    }

    @GET
    @Operation(operationId = "listReviews", summary = "The reviews, newest revision first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "content:review", "self"})
    public Uni<ReviewView.Page> list(UUID id, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> reviewDraft.page(tx, id, page),
                        row -> List.of(Integer.toString(row.revision())))
                .map(slice -> new ReviewView.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }
}
