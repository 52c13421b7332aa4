package dev.lodestone.payout.link;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.payout.code.TraceFilter;
import dev.lodestone.payout.link.LinkView.LinkPage;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/v1/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
class LinkResource {
    private final Reads reads;
    private final Writes writes;
    private final Links links;
    private final OpenLink openLink;

    LinkResource(Reads reads, Writes writes, Links links, OpenLink openLink) {
        this.reads = reads;
        this.writes = writes;
        this.links = links;
        this.openLink = openLink;
    }

    @POST
    @Operation(operationId = "createLink", summary = "Open a link, or aim the one with the same external id anew")
    @APIResponseSchema(value = LinkView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "The link that has this external id",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"payouts:write", "campaigns:write"})
    public Uni<RestResponse<LinkView>> create(@Valid @NotNull LinkRequest body) {
        return writes.post(tx -> openLink.in(tx, body.toDraft()).map(LinkResource::reply));
    }

    @GET
    @Operation(operationId = "listLinks", summary = "Links, newest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "campaigns:read", "conversions:write", "payouts:write", "self"})
    public Uni<LinkPage> list(
            @BeanParam TraceFilter filter, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> links.page(tx, page, filter.seenBy(tx)),
                        link -> List.of(link.id().toString()))
                .map(slice -> slice.map(LinkView::of))
                .map(slice -> new LinkPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLink", summary = "One link")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "campaigns:read", "conversions:write", "payouts:write"})
    public Uni<RestResponse<LinkView>> get(UUID id) {
        return reads.get(tx -> links.require(tx, id))
                .map(link -> Reply.ok(link.version(), LinkView.of(link)).toResponse());
    }

    private static Reply<LinkView> reply(OpenLink.Opened opened) {
        Link link = opened.link();
        LinkView view = LinkView.of(link);
        return opened.isNew()
                ? Reply.created("/v1/links/" + link.id(), link.version(), view)
                : Reply.ok(link.version(), view);
    }
}
