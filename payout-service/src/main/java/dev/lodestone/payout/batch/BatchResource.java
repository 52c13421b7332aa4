package dev.lodestone.payout.batch;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.payout.batch.BatchView.BatchPage;
import dev.lodestone.payout.payout.BatchState;
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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/payout-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PayoutBatches")
class BatchResource {
    private final Reads reads;
    private final Writes writes;
    private final Batches batches;
    private final DecideBatch decide;

    BatchResource(Reads reads, Writes writes, Batches batches, DecideBatch decide) {
        this.reads = reads;
        this.writes = writes;
        this.batches = batches;
        this.decide = decide;
    }

    @POST
    @Operation(
            operationId = "createPayoutBatch",
            summary = "Put a batch together and set its money aside, or only tell who would be paid",
            description = "A dry run answers 200 and stores nothing. Another person approves the batch.")
    @APIResponseSchema(value = BatchView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "A dry run",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BatchView.class)))
    @Extension(name = "x-idempotency-key", value = "required")
    @SecurityRequirement(name = "oauth2", scopes = "payouts:write")
    public Uni<RestResponse<BatchView>> create(@Valid @NotNull BatchRequest body) {
        return writes.postWithKey(tx -> decide.build(tx, body).map(BatchResource::built));
    }

    @GET
    @Operation(operationId = "listPayoutBatches", summary = "Batches, newest first, without their candidates")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "payouts:write", "payouts:approve"})
    public Uni<BatchPage> list(
            @RestQuery @Pattern(regexp = BatchState.NAMES) @Nullable String state,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> batches.page(tx, page, state),
                        batch -> List.of(batch.id().toString()))
                .map(slice -> new BatchPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPayoutBatch", summary = "One batch")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "payouts:write", "payouts:approve"})
    public Uni<RestResponse<BatchView>> get(UUID id) {
        return reads.get(tx -> batches.require(tx, id))
                .map(batch -> shown(batch).toResponse());
    }

    @POST
    @Path("/{id}/approval")
    @Operation(
            operationId = "approvePayoutBatch",
            summary = "Release the payments of a batch; never by the person who built it")
    @Extension(name = "x-idempotency-key", value = "required")
    @SecurityRequirement(name = "oauth2", scopes = "payouts:approve")
    public Uni<RestResponse<BatchView>> approve(UUID id) {
        return writes.postWithKey(tx -> decide.approve(tx, id).map(BatchResource::shown));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelPayoutBatch", summary = "Take a batch back before anything of it was sent")
    @Extension(name = "x-idempotency-key", value = "required")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"payouts:write", "payouts:approve"})
    public Uni<RestResponse<BatchView>> cancel(UUID id) {
        return writes.postWithKey(tx -> decide.cancel(tx, id).map(BatchResource::shown));
    }

    private static Reply<BatchView> built(BatchView batch) {
        return batch.id() == null ? Reply.ok(batch) : Reply.created("/v1/payout-batches/" + batch.id(), 1, batch);
    }

    private static Reply<BatchView> shown(Batch batch) {
        return Reply.ok(batch.version(), BatchView.of(batch));
    }
}
