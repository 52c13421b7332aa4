package dev.lodestone.payout.ending;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.payout.ending.EndingView.EndingPage;
import io.smallrye.mutiny.Uni;
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

@Path("/v1/payout-endings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PayoutEndings")
class EndingResource {
    private final Reads reads;
    private final Writes writes;
    private final Endings endings;
    private final DecideEnding decide;

    EndingResource(Reads reads, Writes writes, Endings endings, DecideEnding decide) {
        this.reads = reads;
        this.writes = writes;
        this.endings = endings;
        this.decide = decide;
    }

    @GET
    @Operation(operationId = "listPayoutEndings", summary = "What people said of how payments ended, newest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"payouts:write", "payouts:approve"})
    public Uni<EndingPage> list(
            @RestQuery @Nullable UUID payoutId,
            @RestQuery @Pattern(regexp = EndingState.NAMES) @Nullable String state,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> endings.page(tx, page, new Endings.Filter(payoutId, state)),
                        ending -> List.of(ending.id().toString()))
                .map(slice -> slice.map(EndingView::of))
                .map(slice -> new EndingPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPayoutEnding", summary = "What one person said of how a payment ended")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"payouts:write", "payouts:approve"})
    public Uni<EndingView> get(UUID id) {
        return reads.get(tx -> endings.require(tx, id)).map(EndingView::of);
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(
            operationId = "confirmPayoutEnding",
            summary = "End the payment as proposed; never by the person who proposed it",
            description =
                    "What failed is the creator's again. What the provider tells otherwise later changes nothing and"
                            + " waits for a person among the provider events.")
    @Extension(name = "x-idempotency-key", value = "required")
    @SecurityRequirement(name = "oauth2", scopes = "payouts:approve")
    public Uni<RestResponse<EndingView>> confirm(UUID id) {
        return writes.postWithKey(
                tx -> decide.confirm(tx, id).map(EndingView::of).map(Reply::ok));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawPayoutEnding", summary = "Take a proposal back before it is confirmed")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"payouts:write", "payouts:approve"})
    public Uni<RestResponse<EndingView>> withdraw(UUID id) {
        return writes.post(tx -> decide.withdraw(tx, id).map(EndingView::of).map(Reply::ok));
    }
}
