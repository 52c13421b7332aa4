package dev.lodestone.payout.commission;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.payout.commission.CommissionView.ApprovalRequest;
import dev.lodestone.payout.commission.CommissionView.ApprovalResult;
import dev.lodestone.payout.commission.CommissionView.CommissionPage;
import dev.lodestone.payout.earning.Earning;
import dev.lodestone.payout.earning.EarningState;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/commissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commissions")
class CommissionResource {
    private final Reads reads;
    private final Writes writes;
    private final CommissionQuery query;
    private final DecideCommissions decide;

    CommissionResource(Reads reads, Writes writes, CommissionQuery query, DecideCommissions decide) {
        this.reads = reads;
        this.writes = writes;
        this.query = query;
        this.decide = decide;
    }

    @GET
    @Operation(operationId = "listCommissions", summary = "Commissions, newest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "self"})
    public Uni<CommissionPage> list(
            @RestQuery @Pattern(regexp = EarningState.NAMES) @Nullable String state,
            @RestQuery @Nullable UUID programId,
            @RestQuery @Nullable UUID creatorId,
            @RestQuery @Nullable UUID conversionId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var filter = new CommissionQuery.Filter(state, programId, creatorId, conversionId);
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> query.page(tx, page, filter),
                        earning -> List.of(earning.id().toString()))
                .map(slice -> slice.map(CommissionView::of))
                .map(slice -> new CommissionPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCommission", summary = "One commission")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "self"})
    public Uni<RestResponse<CommissionView>> get(UUID id) {
        return reads.get(tx -> query.require(tx, id))
                .map(earning -> reply(earning).toResponse());
    }

    @POST
    @Path("/{id}/approval")
    @Operation(operationId = "approveCommission", summary = "Approve a pending commission")
    @Extension(name = "x-idempotency-key", value = "required")
    @SecurityRequirement(name = "oauth2", scopes = "payouts:write")
    public Uni<RestResponse<CommissionView>> approve(UUID id) {
        return writes.postWithKey(tx -> decide.approveOne(tx, id).map(CommissionResource::reply));
    }

    @POST
    @Path("/{id}/rejection")
    @Operation(operationId = "rejectCommission", summary = "Reject a pending commission: the brand keeps the money")
    @Extension(name = "x-idempotency-key", value = "required")
    @SecurityRequirement(name = "oauth2", scopes = "payouts:write")
    public Uni<RestResponse<CommissionView>> reject(UUID id) {
        return writes.postWithKey(tx -> decide.reject(tx, id).map(CommissionResource::reply));
    }

    @POST
    @Path("/approvals")
    @Operation(operationId = "approveCommissions", summary = "Approve many pending commissions at once")
    @Extension(name = "x-idempotency-key", value = "required")
    @SecurityRequirement(name = "oauth2", scopes = "payouts:write")
    public Uni<RestResponse<ApprovalResult>> approveAll(@Valid @NotNull ApprovalRequest body) {
        return writes.postWithKey(tx -> decide.approveAll(tx, body).map(Reply::ok));
    }

    private static Reply<CommissionView> reply(Earning earning) {
        return Reply.ok(earning.progress().version(), CommissionView.of(earning));
    }
}
