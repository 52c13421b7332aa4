package dev.lodestone.payout.payout;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.payout.PayoutView.HistoryView;
import dev.lodestone.payout.payout.PayoutView.PayoutPage;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Pattern;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/payouts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts")
class PayoutResource {
    private final Reads reads;
    private final Items items;
    private final History history;

    PayoutResource(Reads reads, Items items, History history) {
        this.reads = reads;
        this.items = items;
        this.history = history;
    }

    @GET
    @Operation(operationId = "listPayouts", summary = "Payments to creators, newest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "payouts:write", "payouts:approve", "self"})
    public Uni<PayoutPage> list(
            @RestQuery @Nullable UUID batchId,
            @RestQuery @Nullable UUID creatorId,
            @RestQuery @Pattern(regexp = ItemState.NAMES) @Nullable String state,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> items.page(
                                tx, page, new Items.Filter(batchId, tx.caller().narrowed(creatorId), state)),
                        item -> List.of(item.id().toString()))
                .map(slice -> slice.map(PayoutView::of))
                .map(slice -> new PayoutPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPayout", summary = "One payment")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "payouts:write", "payouts:approve", "self"})
    public Uni<RestResponse<PayoutView>> get(UUID id) {
        return reads.get(tx -> visible(tx, id))
                .map(item -> Reply.ok(item.version(), PayoutView.of(item)).toResponse());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getPayoutHistory",
            summary = "The earnings that a payment pays, and each attempt to send it")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "payouts:write", "payouts:approve", "self"})
    public Uni<HistoryView> history(UUID id) {
        return reads.get(tx -> visible(tx, id).chain(item -> history.of(tx, item)));
    }

    private Uni<Item> visible(Tx tx, UUID id) {
        return items.require(tx, id).invoke(item -> {
            if (!tx.caller().maySee(item.creatorId())) throw ProblemException.notFound("payout", id);
        });
    }
}
