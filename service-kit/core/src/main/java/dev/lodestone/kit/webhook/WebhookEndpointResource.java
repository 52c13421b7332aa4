package dev.lodestone.kit.webhook;

import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.kit.webhook.delivery.WebhookDeliveryView;
import dev.lodestone.kit.webhook.endpoint.WebhookEndpoints;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/webhook-endpoints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class WebhookEndpointResource {
    private final Reads reads;
    private final Writes writes;
    private final WebhookEndpoints endpoints;
    private final ManageWebhookEndpoint manage;

    WebhookEndpointResource(Reads reads, Writes writes, WebhookEndpoints endpoints, ManageWebhookEndpoint manage) {
        this.reads = reads;
        this.writes = writes;
        this.endpoints = endpoints;
        this.manage = manage;
    }

    @POST
    @Operation(
            operationId = "createWebhookEndpoint",
            summary = "Hear of events at a URL; the answer shows the signing secret",
            description = "Messages are signed after Standard Webhooks 1.0.")
    @APIResponseSchema(value = WebhookSecretView.class, responseCode = "201")
    @SecurityRequirement(name = "oauth2", scopes = "webhooks:manage")
    public Uni<RestResponse<WebhookSecretView>> create(@Valid @NotNull WebhookEndpointRequest body) {
        return writes.postPrepared(
                endpoints::catchUp,
                (tx, ready) -> manage.add(tx, body)
                        .map(added -> Reply.created("/v1/webhook-endpoints/" + added.id(), added.version(), added)
                                .once()));
    }

    @GET
    @Operation(operationId = "listWebhookEndpoints", summary = "All webhook endpoints, newest first")
    @SecurityRequirement(name = "oauth2", scopes = "webhooks:manage")
    public Uni<WebhookEndpointPage> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> endpoints.page(tx, page.after(0), page.fetch()),
                        row -> List.of(row.id().toString()))
                .map(slice -> slice.map(WebhookEndpointView::of))
                .map(slice -> new WebhookEndpointPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWebhookEndpoint", summary = "One webhook endpoint")
    @SecurityRequirement(name = "oauth2", scopes = "webhooks:manage")
    public Uni<RestResponse<WebhookEndpointView>> get(UUID id) {
        return reads.get(tx -> endpoints.require(tx, id))
                .map(endpoint -> Reply.ok(endpoint.version(), WebhookEndpointView.of(endpoint))
                        .toResponse());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "replaceWebhookEndpoint", summary = "Change URL, types or state")
    @SecurityRequirement(name = "oauth2", scopes = "webhooks:manage")
    public Uni<RestResponse<WebhookEndpointView>> replace(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull WebhookEndpointRequest body) {
        return writes.change(tx -> manage.replace(tx, id, ifMatch, body)
                .map(changed -> Reply.ok(changed.version(), WebhookEndpointView.of(changed))));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteWebhookEndpoint", summary = "Stop sending to this URL and forget it")
    @APIResponse(responseCode = "204", description = "Gone")
    @SecurityRequirement(name = "oauth2", scopes = "webhooks:manage")
    public Uni<RestResponse<Void>> delete(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return writes.change(tx -> endpoints
                .lock(tx, id)
                .invoke(endpoint -> Preconditions.ifMatch(ifMatch, endpoint.version()))
                .chain(() -> endpoints.remove(tx, id))
                .map(removed -> Reply.<Void>noContent()));
    }

    @POST
    @Path("/{id}/secret-rotations")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Give out a new secret; for a day both sign",
            description = "The new secret is shown in this answer alone.")
    @APIResponseSchema(value = WebhookSecretView.class, responseCode = "201")
    @SecurityRequirement(name = "oauth2", scopes = "webhooks:manage")
    public Uni<RestResponse<WebhookSecretView>> rotate(UUID id) {
        return writes.post(tx -> manage.rotate(tx, id)
                .map(rotated -> Reply.created("/v1/webhook-endpoints/" + id, rotated.version(), rotated)
                        .once()));
    }

    @POST
    @Path("/{id}/test-events")
    @Operation(operationId = "sendWebhookTestEvent", summary = "Send a test event to this endpoint")
    @APIResponseSchema(value = WebhookDeliveryView.class, responseCode = "201")
    @SecurityRequirement(name = "oauth2", scopes = "webhooks:manage")
    public Uni<RestResponse<WebhookDeliveryView>> test(UUID id) {
        return writes.post(tx -> manage.test(tx, id).map(sent -> Reply.created("/v1/webhook-deliveries", sent)));
    }
}
