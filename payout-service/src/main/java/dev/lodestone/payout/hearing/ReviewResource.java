package dev.lodestone.payout.hearing;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.payout.hearing.ProviderEventView.ProviderEventPage;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** For the people who look at what providers told. */
@Path("/v1/provider-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ProviderEvents")
class ReviewResource {
    private final Reads reads;
    private final Writes writes;
    private final Reviews reviews;
    private final SettleReview settleReview;

    ReviewResource(Reads reads, Writes writes, Reviews reviews, SettleReview settleReview) {
        this.reads = reads;
        this.writes = writes;
        this.reviews = reviews;
        this.settleReview = settleReview;
    }

    @Schema(name = "ReviewSettlementRequest")
    record SettlementRequest(
            @NotBlank
            @Size(max = 500)
            @Schema(
                    description = "What was found and done",
                    examples = "Paid after all, as the bank's statement shows; debited.")
            String note) {}

    @GET
    @Operation(operationId = "listProviderEvents", summary = "What payment providers told, newest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"payouts:write", "payouts:approve"})
    public Uni<ProviderEventPage> list(
            @RestQuery
                    @Pattern(regexp = "applied|no-change|review")
                    @Parameter(description = "applied, no-change or review")
                    @Nullable
                    String outcome,
            @RestQuery @Parameter(description = "Whether a person has settled it") @Nullable Boolean settled,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> reviews.page(tx, page, new Reviews.Filter(outcome, settled)),
                        event -> List.of(event.id().toString()))
                .map(slice -> new ProviderEventPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProviderEvent", summary = "One event of a payment provider")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"payouts:write", "payouts:approve"})
    public Uni<ProviderEventView> get(UUID id) {
        return reads.get(tx -> reviews.require(tx, id));
    }

    @POST
    @Path("/{id}/settlement")
    @Operation(
            operationId = "settleProviderEvent",
            summary = "Say what was done about an event that did not fit",
            description =
                    "Until then its creator is in no batch and is sent nothing. Book what follows first, such as a"
                            + " debit for money that was paid although it was given back.")
    @SecurityRequirement(name = "oauth2", scopes = "payouts:approve")
    public Uni<RestResponse<ProviderEventView>> settle(UUID id, @Valid @NotNull SettlementRequest body) {
        return writes.post(tx -> settleReview.in(tx, id, body.note()).map(Reply::ok));
    }
}
