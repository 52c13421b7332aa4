package dev.lodestone.payout.commission;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.page.Pages;
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
    private final Database database;
    private final Writes writes;
    private final Pages pages;
    private final CommissionQuery query;
    private final DecideCommissions decide;

    CommissionResource(Database database, Writes writes, Pages pages, CommissionQuery query, DecideCommissions decide) {
        this.database = database;
        this.writes = writes;
        this.pages = pages;
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
        PageRequest page = pages.open(limit, cursor);
        var filter = new CommissionQuery.Filter(state, programId, creatorId, conversionId);
        return database.read(tx -> query.page(tx, page, filter))
                .map(rows -> pages.close(
                                page, rows, earning -> List.of(earning.id().toString()))
                        .map(CommissionView::of))
                .map(slice -> new CommissionPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCommission", summary = "One commission")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "self"})
    public Uni<RestResponse<CommissionView>> get(UUID id) {
        return database.read(tx -> query.require(tx, id))
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
