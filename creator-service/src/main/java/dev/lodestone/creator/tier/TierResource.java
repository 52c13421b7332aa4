package dev.lodestone.creator.tier;

import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/tiers")
@Tag(name = "Tiers")
@Produces(MediaType.APPLICATION_JSON)
class TierResource {
    private final Reads reads;
    private final Writes writes;
    private final Tiers tiers;

    TierResource(Reads reads, Writes writes, Tiers tiers) {
        this.reads = reads;
        this.writes = writes;
        this.tiers = tiers;
    }

    @GET
    @Operation(operationId = "getTiers", summary = "From how many followers each tier begins in this workspace")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"creators:read", "service"})
    public Uni<RestResponse<TierBoundsView>> get() {
        return reads.get(tiers::current)
                .map(now ->
                        Reply.ok(now.version(), TierBoundsView.of(now.bounds())).toResponse());
    }

    @PUT
    @Operation(operationId = "putTiers", summary = "Sets the bounds; every creator's tier follows at once")
    @SecurityRequirement(name = "oauth2", scopes = "creators:write")
    public Uni<RestResponse<TierBoundsView>> put(
            @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull TierBoundsRequest body) {
        TierBounds bounds = body.toBounds();
        return writes.change(tx -> tiers.current(tx)
                .invoke(now -> Preconditions.ifMatch(ifMatch, now.version()))
                .chain(now -> replace(tx, bounds, now.version())));
    }

    private Uni<Reply<TierBoundsView>> replace(Tx tx, TierBounds bounds, long seen) {
        return tiers.put(tx, bounds, seen).map(done -> {
            if (!done) {
                throw new ProblemException(CommonProblem.PRECONDITION_FAILED, "The bounds have just changed.");
            }
            return Reply.ok(seen + 1, TierBoundsView.of(bounds));
        });
    }
}
