package dev.lodestone.creator.metric;

import dev.lodestone.creator.access.CreatorGate;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/creators/{creatorId}/accounts/{accountId}/metrics")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
class MetricsResource {
    private final Reads reads;
    private final Writes writes;
    private final CreatorGate gate;
    private final Snapshots snapshots;
    private final RecordMetrics recordMetrics;

    MetricsResource(Reads reads, Writes writes, CreatorGate gate, Snapshots snapshots, RecordMetrics recordMetrics) {
        this.reads = reads;
        this.writes = writes;
        this.gate = gate;
        this.snapshots = snapshots;
        this.recordMetrics = recordMetrics;
    }

    @GET
    @Operation(operationId = "listAccountMetrics", summary = "What the account measured over time, newest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"creators:read", "self", "service"})
    public Uni<SnapshotView.Page> list(
            UUID creatorId, UUID accountId, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> gate.readAccount(tx, creatorId, accountId)
                                .chain(() -> snapshots.page(tx, accountId, page)),
                        row -> List.of(row.asOf().toString(), row.id().toString()))
                .map(slice -> slice.map(SnapshotView::of))
                .map(slice -> new SnapshotView.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @POST
    @Operation(
            operationId = "recordAccountMetrics",
            summary = "Adds a measurement; the newest one becomes what the account shows")
    @APIResponseSchema(value = SnapshotView.class, responseCode = "201")
    @SecurityRequirement(name = "oauth2", scopes = "creators:write")
    public Uni<RestResponse<SnapshotView>> add(UUID creatorId, UUID accountId, @Valid @NotNull SnapshotRequest body) {
        String path = "/v1/creators/" + creatorId + "/accounts/" + accountId + "/metrics";
        return writes.post(tx -> recordMetrics
                .in(tx, creatorId, accountId, body)
                .map(snapshot -> Reply.created(path, SnapshotView.of(snapshot))));
    }
}
