package dev.lodestone.payout.payable;

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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/payables")
@Tag(name = "Payables")
@Produces(MediaType.APPLICATION_JSON)
class PayableResource {
    private final Reads reads;
    private final Writes writes;
    private final Payables payables;
    private final BookPayable bookPayable;

    PayableResource(Reads reads, Writes writes, Payables payables, BookPayable bookPayable) {
        this.reads = reads;
        this.writes = writes;
        this.payables = payables;
        this.bookPayable = bookPayable;
    }

    @POST
    @Operation(
            operationId = "createPayable",
            summary = "Book a fee, bonus, credit or debit by hand",
            description =
                    "A debit takes what is available and leaves the rest as debt, which later earnings repay first.")
    @APIResponseSchema(value = PayableView.class, responseCode = "201")
    @Extension(name = "x-idempotency-key", value = "required")
    @SecurityRequirement(name = "oauth2", scopes = "payouts:write")
    public Uni<RestResponse<PayableView>> create(@Valid @NotNull PayableRequest body) {
        return writes.postWithKey(tx ->
                bookPayable.in(tx, body).map(booked -> Reply.created("/v1/payables/" + booked.id(), booked)));
    }

    @GET
    @Operation(operationId = "listPayables", summary = "Fees, bonuses, credits and debits, newest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "payouts:write"})
    public Uni<PayablePage> list(
            @RestQuery @Nullable UUID creatorId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> payables.page(tx, creatorId, page.after(0), page.fetch()),
                        row -> List.of(row.id().toString()))
                .map(slice -> new PayablePage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPayable", summary = "One fee, bonus, credit or debit")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "payouts:write"})
    public Uni<PayableView> get(UUID id) {
        return reads.get(tx -> payables.require(tx, id));
    }

    @Schema(name = "PayablePage")
    record PayablePage(
            List<PayableView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
