package dev.lodestone.payout.destination;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.payout.destination.DestinationView.DestinationPage;
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

@Path("/v1/payout-destinations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PayoutDestinations")
class DestinationResource {
    private final Reads reads;
    private final Writes writes;
    private final Destinations destinations;
    private final KeepDestination keepDestination;

    DestinationResource(Reads reads, Writes writes, Destinations destinations, KeepDestination keepDestination) {
        this.reads = reads;
        this.writes = writes;
        this.destinations = destinations;
        this.keepDestination = keepDestination;
    }

    @POST
    @Operation(
            operationId = "createPayoutDestination",
            summary = "Keep where a creator is paid from now on; takes over from the earlier one in this currency",
            description = "What takes over from an account on hold is on hold as well, until it is released.")
    @APIResponseSchema(value = DestinationView.class, responseCode = "201")
    @SecurityRequirement(name = "oauth2", scopes = "payouts:write")
    public Uni<RestResponse<DestinationView>> create(@Valid @NotNull DestinationRequest body) {
        return writes.post(tx -> keepDestination
                .in(tx, body)
                .map(kept -> Reply.created("/v1/payout-destinations/" + kept.id(), 1, DestinationView.of(kept))));
    }

    @GET
    @Operation(operationId = "listPayoutDestinations", summary = "Destinations, newest first, masked")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"payouts:write", "payouts:approve", "self"})
    public Uni<DestinationPage> list(
            @RestQuery @Nullable UUID creatorId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> destinations.page(tx, page, tx.caller().narrowed(creatorId)),
                        row -> List.of(row.id().toString()))
                .map(slice -> slice.map(DestinationView::of))
                .map(slice -> new DestinationPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPayoutDestination", summary = "One destination, masked")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"payouts:write", "payouts:approve"})
    public Uni<RestResponse<DestinationView>> get(UUID id) {
        return reads.get(tx -> destinations.require(tx, id))
                .map(found ->
                        Reply.ok(found.version(), DestinationView.of(found)).toResponse());
    }

    @POST
    @Path("/{id}/hold")
    @Operation(
            operationId = "holdPayoutDestination",
            summary = "Send nothing there until it is released",
            description =
                    "Holds approved payments back as well. Once another account has taken over, they are taken back.")
    @SecurityRequirement(name = "oauth2", scopes = "payouts:write")
    public Uni<RestResponse<DestinationView>> hold(UUID id, @Valid @NotNull HoldRequest body) {
        return writes.post(tx -> destinations
                .require(tx, id)
                .chain(() -> destinations.hold(tx, id, body.reason()))
                .chain(() -> shown(tx, id)));
    }

    @POST
    @Path("/{id}/release")
    @Operation(operationId = "releasePayoutDestination", summary = "End the hold of a destination")
    @SecurityRequirement(name = "oauth2", scopes = "payouts:approve")
    public Uni<RestResponse<DestinationView>> release(UUID id) {
        return writes.post(tx -> destinations
                .require(tx, id)
                .chain(() -> destinations.release(tx, id))
                .chain(() -> shown(tx, id)));
    }

    private Uni<Reply<DestinationView>> shown(Tx tx, UUID id) {
        return destinations.require(tx, id).map(found -> Reply.ok(found.version(), DestinationView.of(found)));
    }
}
