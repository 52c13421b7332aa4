package dev.lodestone.payout.conversion;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.kit.workspace.CurrentCaller;
import dev.lodestone.payout.conversion.ConversionView.BatchResult;
import dev.lodestone.payout.conversion.ConversionView.ConversionPage;
import dev.lodestone.payout.order.AttributionView;
import dev.lodestone.payout.order.ConversionRequest;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/conversions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversions")
class ConversionResource {
    private final Reads reads;
    private final Writes writes;
    private final ConversionDesk desk;
    private final CurrentCaller caller;

    ConversionResource(Reads reads, Writes writes, ConversionDesk desk, CurrentCaller caller) {
        this.reads = reads;
        this.writes = writes;
        this.desk = desk;
        this.caller = caller;
    }

    /** The orders are validated one by one, so that a wrong one is a result and not the end of the request. */
    @Schema(name = "ConversionBatch")
    record ConversionBatch(
            @NotNull @Size(min = 1, max = 1_000) List<ConversionRequest> conversions) {}

    @POST
    @Operation(
            operationId = "createConversion",
            summary = "Report an order",
            description =
                    "Program, kind and externalRef name the order: reported again it answers 200 with the first answer.")
    @APIResponseSchema(value = ConversionView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "Reported before: the first answer",
            content = @Content(schema = @Schema(implementation = ConversionView.class)))
    @SecurityRequirement(name = "oauth2", scopes = "conversions:write")
    public Uni<RestResponse<ConversionView>> create(@Valid @NotNull ConversionRequest body) {
        return writes.post(tx -> desk.report(tx, List.of(body)).map(outcomes -> reply(outcomes.getFirst())));
    }

    @POST
    @Path("/batch")
    @Operation(operationId = "createConversions", summary = "Report up to 1,000 orders, each with a result of its own")
    @SecurityRequirement(name = "oauth2", scopes = "conversions:write")
    public Uni<RestResponse<BatchResult>> createAll(@Valid @NotNull ConversionBatch body) {
        String requestId = caller.get().requestId();
        return writes.post(tx ->
                desk.report(tx, body.conversions()).map(outcomes -> Reply.ok(BatchResults.of(outcomes, requestId))));
    }

    @GET
    @Operation(operationId = "listConversions", summary = "Orders, newest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "conversions:write"})
    public Uni<ConversionPage> list(
            @RestQuery @Nullable UUID programId,
            @RestQuery @Nullable UUID creatorId,
            @RestQuery @Pattern(regexp = Conversion.STATES) @Nullable String state,
            @RestQuery @Size(max = 200) @Nullable String externalRef,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var filter = new Conversions.Filter(programId, creatorId, state, externalRef);
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> desk.page(tx, page, filter),
                        view -> List.of(view.id().toString()))
                .map(slice -> new ConversionPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getConversion", summary = "One order as it stands now")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "conversions:write"})
    public Uni<ConversionView> get(UUID id) {
        return reads.get(tx -> desk.get(tx, id));
    }

    @GET
    @Path("/{id}/attribution")
    @Operation(operationId = "getAttribution", summary = "Who an order was credited to, and why every other trace lost")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "conversions:write"})
    public Uni<AttributionView> attribution(UUID id) {
        return reads.get(tx -> desk.attribution(tx, id));
    }

    private static Reply<ConversionView> reply(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded recorded ->
                Reply.created(
                        "/v1/conversions/" + recorded.conversion().id(),
                        ConversionView.of(recorded.conversion(), recorded.commissions()));
            case Outcome.Repeated repeated ->
                Reply.ok(ConversionView.of(repeated.conversion(), repeated.commissions()));
            case Outcome.Refused refused -> throw refused.problem();
        };
    }
}
