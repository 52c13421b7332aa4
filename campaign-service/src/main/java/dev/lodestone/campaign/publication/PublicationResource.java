package dev.lodestone.campaign.publication;

import dev.lodestone.campaign.collaboration.Collaborations;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/collaborations/{id}/publications")
@Tag(name = "Publications")
@Produces(MediaType.APPLICATION_JSON)
class PublicationResource {
    private final Reads reads;
    private final Writes writes;
    private final Collaborations collaborations;
    private final Publications publications;
    private final PublishPost publishPost;

    PublicationResource(
            Reads reads,
            Writes writes,
            Collaborations collaborations,
            Publications publications,
            PublishPost publishPost) {
        this.reads = reads;
        this.writes = writes;
        this.collaborations = collaborations;
        this.publications = publications;
        this.publishPost = publishPost;
    }

    @POST
    @Operation(operationId = "createPublication", summary = "Records that an approved draft went live")
    @APIResponseSchema(value = PublicationView.class, responseCode = "201")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"self", "campaigns:write"})
    @ResponseStatus(201)
    public Uni<RestResponse<PublicationView>> create(UUID id, @Valid @NotNull PublicationRequest body) {
        return writes.post(tx -> publishPost
                .in(tx, id, body)
                .map(kept -> Reply.created("/v1/collaborations/" + id + "/publications", kept)));
    }

    @GET
    @Operation(operationId = "listPublications", summary = "The live posts with their newest figures")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "self"})
    public Uni<PublicationView.Page> list(
            UUID id, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> collaborations.require(tx, id).chain(() -> publications.page(tx, id, page)),
                        row -> List.of(row.id().toString()))
                .map(slice -> new PublicationView.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }
}
