package dev.lodestone.payout.ending;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/payouts/{payoutId}/endings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PayoutEndings")
class ProposalResource {
    private final Writes writes;
    private final ProposeEnding proposeEnding;

    ProposalResource(Writes writes, ProposeEnding proposeEnding) {
        this.writes = writes;
        this.proposeEnding = proposeEnding;
    }

    @POST
    @Operation(
            operationId = "proposePayoutEnding",
            summary = "Say how a payment ended whose fate is still unknown after the provider's time for repeats",
            description =
                    "Another person confirms it; until then nothing moves. Takes the place of an open one. The provider is"
                            + " still asked: what it tells first counts, and leaves the proposal void.")
    @APIResponseSchema(value = EndingView.class, responseCode = "201")
    @SecurityRequirement(name = "oauth2", scopes = "payouts:write")
    public Uni<RestResponse<EndingView>> propose(UUID payoutId, @Valid @NotNull EndingRequest body) {
        return writes.post(tx -> proposeEnding
                .in(tx, payoutId, body.claim())
                .map(ending -> Reply.created("/v1/payout-endings/" + ending.id(), EndingView.of(ending))));
    }
}
