package dev.lodestone.kit.webhook.delivery;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/webhook-deliveries")
@Tag(name = "Webhooks")
class WebhookDeliveryResource {
    private final Reads reads;
    private final Writes writes;
    private final WebhookDeliveries deliveries;

    WebhookDeliveryResource(Reads reads, Writes writes, WebhookDeliveries deliveries) {
        this.reads = reads;
        this.writes = writes;
        this.deliveries = deliveries;
    }

    @GET
    @Operation(operationId = "listWebhookDeliveries", summary = "The delivery log, newest first")
    @SecurityRequirement(name = "oauth2", scopes = "webhooks:manage")
    public Uni<WebhookDeliveryPage> list(
            @RestQuery @Nullable UUID endpointId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> deliveries.page(tx, endpointId, page.after(0), page.fetch()),
                        row -> List.of(row.id().toString()))
                .map(slice -> slice.map(WebhookDeliveryView::of))
                .map(slice -> new WebhookDeliveryPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @POST
    @Path("/{id}/resends")
    @Operation(operationId = "resendWebhookDelivery", summary = "Send this message again, as if for the first time")
    @SecurityRequirement(name = "oauth2", scopes = "webhooks:manage")
    public Uni<RestResponse<WebhookDeliveryView>> resend(UUID id) {
        return writes.post(
                tx -> deliveries.resend(tx, id).map(WebhookDeliveryView::of).map(Reply::ok));
    }

    @Schema(name = "WebhookDeliveryPage")
    record WebhookDeliveryPage(
            List<WebhookDeliveryView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
