package dev.lodestone.campaign.brand;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/brands")
@Tag(name = "Brands")
@Produces(MediaType.APPLICATION_JSON)
class BrandResource {
    private final Reads reads;
    private final Writes writes;
    private final Brands brands;
    private final ManageBrand manage;

    BrandResource(Reads reads, Writes writes, Brands brands, ManageBrand manage) {
        this.reads = reads;
        this.writes = writes;
        this.brands = brands;
        this.manage = manage;
    }

    @POST
    @Operation(operationId = "createBrand", summary = "Add a brand")
    @APIResponseSchema(value = BrandView.class, responseCode = "201")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<BrandView>> create(@Valid @NotNull BrandRequest body) {
        return writes.post(tx -> manage.add(tx, body)
                .map(brand -> Reply.created("/v1/brands/" + brand.id(), brand.version(), BrandView.of(brand))));
    }

    @GET
    @Operation(operationId = "listBrands", summary = "All brands, newest first")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<BrandPage> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> brands.page(tx, page),
                        row -> List.of(row.createdAt().toString(), row.id().toString()))
                .map(slice -> slice.map(BrandView::of))
                .map(slice -> new BrandPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBrand", summary = "One brand")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "service"})
    public Uni<RestResponse<BrandView>> get(UUID id) {
        return reads.get(tx -> brands.require(tx, id))
                .map(brand -> Reply.ok(brand.version(), BrandView.of(brand)).toResponse());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(operationId = "updateBrand", summary = "Change a brand by merge patch: absent stays, null clears")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = BrandPatch.class)))
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<BrandView>> update(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull ObjectNode body) {
        return writes.change(tx ->
                manage.change(tx, id, ifMatch, body).map(brand -> Reply.ok(brand.version(), BrandView.of(brand))));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteBrand", summary = "Delete a brand that has no campaigns")
    @APIResponse(responseCode = "204", description = "Gone")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<Void>> delete(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return writes.change(tx -> manage.remove(tx, id, ifMatch).map(removed -> Reply.<Void>noContent()));
    }
}
