package dev.lodestone.payout.code;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.payout.code.CodeView.CodePage;
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

@Path("/v1/codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codes")
class CodeResource {
    private final Reads reads;
    private final Writes writes;
    private final Codes codes;
    private final OpenCode openCode;

    CodeResource(Reads reads, Writes writes, Codes codes, OpenCode openCode) {
        this.reads = reads;
        this.writes = writes;
        this.codes = codes;
        this.openCode = openCode;
    }

    @POST
    @Operation(operationId = "createCode", summary = "Give out a code, or find the one with the same external id")
    @APIResponseSchema(value = CodeView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "The code that has this external id",
            content = @Content(schema = @Schema(implementation = CodeView.class)))
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"payouts:write", "campaigns:write"})
    public Uni<RestResponse<CodeView>> create(@Valid @NotNull CodeRequest body) {
        return writes.post(tx -> openCode.in(tx, body.toDraft()).map(CodeResource::reply));
    }

    @GET
    @Operation(operationId = "listCodes", summary = "Codes, newest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "campaigns:read", "conversions:write", "payouts:write", "self"})
    public Uni<CodePage> list(
            @BeanParam TraceFilter filter, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> codes.page(tx, page, filter.seenBy(tx)),
                        code -> List.of(code.id().toString()))
                .map(slice -> slice.map(CodeView::of))
                .map(slice -> new CodePage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCode", summary = "One code")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "campaigns:read", "conversions:write", "payouts:write"})
    public Uni<RestResponse<CodeView>> get(UUID id) {
        return reads.get(tx -> codes.require(tx, id))
                .map(code -> Reply.ok(code.version(), CodeView.of(code)).toResponse());
    }

    @POST
    @Path("/{id}/ending")
    @Operation(operationId = "endCode", summary = "End a code: orders placed from now on count for nobody")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"payouts:write", "campaigns:write"})
    public Uni<RestResponse<CodeView>> end(UUID id) {
        return writes.post(tx -> codes.require(tx, id)
                .chain(() -> codes.end(tx, id))
                .map(code -> Reply.ok(code.version(), CodeView.of(code))));
    }

    private static Reply<CodeView> reply(OpenCode.Opened opened) {
        Code code = opened.code();
        CodeView view = CodeView.of(code);
        return opened.isNew()
                ? Reply.created("/v1/codes/" + code.id(), code.version(), view)
                : Reply.ok(code.version(), view);
    }
}
