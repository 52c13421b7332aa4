package dev.lodestone.creator.directory;

import dev.lodestone.creator.creator.CreatorView;
import dev.lodestone.creator.creator.CreatorViews;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.page.Reads;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/creators")
@Tag(name = "Creators")
@Produces(MediaType.APPLICATION_JSON)
class DirectoryResource {
    private final Reads reads;
    private final CreatorSearch search;
    private final CreatorViews views;
    private final CreatorCards cards;

    DirectoryResource(Reads reads, CreatorSearch search, CreatorViews views, CreatorCards cards) {
        this.reads = reads;
        this.search = search;
        this.views = views;
        this.cards = cards;
    }

    @GET
    @Operation(
            operationId = "listCreators",
            summary = "Searches the roster",
            description = "Several values of one filter mean any of them, several filters mean all of them. Filters on"
                    + " followers, engagement and audience look at the account with most followers, or, with"
                    + " `platform`, at one account there that meets them all.")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"creators:read", "service"})
    public Uni<Page> list(
            @BeanParam CreatorQuery query, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        CreatorFilter filter = CreatorFilter.of(query);
        return reads.list(limit, cursor, (tx, page) -> found(tx, filter, page), filter.sort()::keyOf)
                .map(slice -> new Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    private Uni<List<CreatorView>> found(Tx tx, CreatorFilter filter, PageRequest page) {
        return search.page(tx, filter, page).chain(creators -> views.of(tx, creators));
    }

    @POST
    @Path("/batch-get")
    @Extension(name = "x-idempotency-key", value = "none")
    @Operation(operationId = "batchGetCreators", summary = "Up to 200 creators in figures, each id with its own result")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"creators:read", "service"})
    public Uni<BatchGet.Answer> batchGet(@Valid @NotNull BatchGet.Request body) {
        return reads.get(tx -> cards.of(tx, body.ids())).map(found -> BatchGet.Answer.of(body.ids(), found));
    }

    @Schema(name = "CreatorPage")
    record Page(
            List<CreatorView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
