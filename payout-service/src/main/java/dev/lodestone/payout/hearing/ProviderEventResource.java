package dev.lodestone.payout.hearing;

import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.security.PublicEndpoint;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.provider.Provider;
import dev.lodestone.payout.provider.Providers;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Open to all and believed only when signed: the signature is the token here. */
@Path("/v1/provider-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ProviderEvents")
class ProviderEventResource {
    private static final int LONGEST_ID = 200;

    private final Providers providers;
    private final TakeProviderEvent takeProviderEvent;
    private final InstantSource clock;

    ProviderEventResource(Providers providers, TakeProviderEvent takeProviderEvent, InstantSource clock) {
        this.providers = providers;
        this.takeProviderEvent = takeProviderEvent;
        this.clock = clock;
    }

    @Schema(name = "ProviderEventReceipt", description = "What became of a provider's event.")
    record ReceiptView(
            @Schema(
                    description = "applied, no-change, duplicate or review; more values may be added",
                    examples = "applied")
            String outcome) {}

    @POST
    @Path("/{provider}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PublicEndpoint
    @Operation(
            operationId = "receiveProviderEvent",
            summary = "Hear from a payment provider, signed as Standard Webhooks 1.0 says",
            description = "Send it again with the same webhook-id until it is answered with 200.")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "200")
    @APIResponse(responseCode = "401", ref = "#/components/responses/Problem401")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Uni<ReceiptView> receive(
            String provider,
            @RestHeader("webhook-id") @Size(max = LONGEST_ID) @Nullable String id,
            @RestHeader("webhook-timestamp") @Size(max = 20) @Nullable String timestamp,
            @RestHeader("webhook-signature") @Size(max = 2000) @Nullable String signature,
            byte[] body) {
        Provider sender =
                providers.named(provider).orElseThrow(() -> ProblemException.notFound("payment provider", provider));
        boolean genuine = sender.events().isGenuine(id, timestamp, signature, body, clock.instant());
        if (!genuine || id == null || id.isEmpty()) {
            throw new ProblemException(
                    PayoutProblem.SIGNATURE_INVALID, "Sign id.timestamp.body with the secret of this provider.");
        }
        return takeProviderEvent
                .handle(provider, ReadProviderEvent.of(id, body))
                .map(ReceiptView::new);
    }
}
