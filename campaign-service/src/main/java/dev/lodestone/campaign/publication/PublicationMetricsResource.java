package dev.lodestone.campaign.publication;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/publications/{publicationId}/metrics")
@Tag(name = "Publications")
@Produces(MediaType.APPLICATION_JSON)
class PublicationMetricsResource {
    private final Writes writes;
    private final PublishPost publishPost;

    PublicationMetricsResource(Writes writes, PublishPost publishPost) {
        this.writes = writes;
        this.publishPost = publishPost;
    }

    @POST
    @Operation(operationId = "recordPublicationMetrics", summary = "Adds newer figures of a live post")
    @APIResponseSchema(value = PublicationView.class, responseCode = "201")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"self", "campaigns:write"})
    @ResponseStatus(201)
    public Uni<RestResponse<PublicationView>> measure(
            UUID publicationId, @Valid @NotNull PublicationRequest.MetricsRequest body) {
        return writes.post(tx -> publishPost
                .measure(tx, publicationId, body)
                .map(kept -> Reply.created("/v1/collaborations/" + kept.collaborationId() + "/publications", kept)));
    }
}
