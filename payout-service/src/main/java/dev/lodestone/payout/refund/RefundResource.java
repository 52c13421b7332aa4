package dev.lodestone.payout.refund;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.payout.conversion.Conversions;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/conversions/{conversionId}/refunds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Refunds")
class RefundResource {
    private final Reads reads;
    private final Writes writes;
    private final Conversions conversions;
    private final Refunds refunds;
    private final RefundConversion refundConversion;

    RefundResource(
            Reads reads, Writes writes, Conversions conversions, Refunds refunds, RefundConversion refundConversion) {
        this.reads = reads;
        this.writes = writes;
        this.conversions = conversions;
        this.refunds = refunds;
        this.refundConversion = refundConversion;
    }

    @Schema(name = "Refund")
    record RefundView(
            UUID id,
            UUID conversionId,
            String externalRef,
            Money amount,
            @Schema(nullable = true) @Nullable String reason,
            Instant occurredAt,
            Instant receivedAt) {
        static RefundView of(Refund refund) {
            return new RefundView(
                    refund.id(),
                    refund.conversionId(),
                    refund.externalRef(),
                    refund.amount(),
                    refund.reason().orElse(null),
                    refund.occurredAt(),
                    refund.receivedAt());
        }
    }

    @Schema(name = "Refunds")
    record RefundsView(List<RefundView> data) {}

    @POST
    @Operation(
            operationId = "createRefund",
            summary = "Report a refund, whole or in part",
            description = "The externalRef names the refund: reported again it answers 200 with the first one.")
    @Extension(name = "x-idempotency-key", value = "required")
    @APIResponseSchema(value = RefundView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "Reported before: the first answer",
            content = @Content(schema = @Schema(implementation = RefundView.class)))
    @SecurityRequirement(name = "oauth2", scopes = "conversions:write")
    public Uni<RestResponse<RefundView>> create(UUID conversionId, @Valid @NotNull RefundRequest body) {
        String path = "/v1/conversions/" + conversionId + "/refunds";
        return writes.postWithKey(tx -> refundConversion
                .in(tx, conversionId, body)
                .map(recorded -> recorded.isNew()
                        ? Reply.created(path, RefundView.of(recorded.refund()))
                        : Reply.ok(RefundView.of(recorded.refund()))));
    }

    @GET
    @Operation(operationId = "listRefunds", summary = "The refunds of an order, oldest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "conversions:write"})
    public Uni<RefundsView> list(UUID conversionId) {
        return reads.get(tx ->
                        conversions.require(tx, conversionId).chain(conversion -> refunds.of(tx, conversion.id())))
                .map(found -> new RefundsView(found.stream().map(RefundView::of).toList()));
    }
}
