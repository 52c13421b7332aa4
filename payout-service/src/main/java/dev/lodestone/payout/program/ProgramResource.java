package dev.lodestone.payout.program;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.payout.program.ProgramView.ProgramPage;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/programs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programs")
class ProgramResource {
    private final Reads reads;
    private final Writes writes;
    private final Programs programs;
    private final OpenProgram openProgram;

    ProgramResource(Reads reads, Writes writes, Programs programs, OpenProgram openProgram) {
        this.reads = reads;
        this.writes = writes;
        this.programs = programs;
        this.openProgram = openProgram;
    }

    @POST
    @Operation(operationId = "createProgram", summary = "Open a program by hand; campaigns get theirs from their feed")
    @APIResponseSchema(value = ProgramView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "The program that the campaign has already",
            content = @Content(schema = @Schema(implementation = ProgramView.class)))
    @SecurityRequirement(name = "oauth2", scopes = "payouts:write")
    public Uni<RestResponse<ProgramView>> create(@Valid @NotNull ProgramRequest body) {
        return writes.post(tx -> openProgram
                .in(tx, body.toDraft())
                .map(opened -> opened.isNew()
                        ? Reply.created("/v1/programs/" + opened.program().id(), 1, ProgramView.of(opened.program()))
                        : Reply.ok(opened.program().version(), ProgramView.of(opened.program()))));
    }

    @GET
    @Operation(operationId = "listPrograms", summary = "Programs, newest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "conversions:write", "payouts:write"})
    public Uni<ProgramPage> list(
            @RestQuery @Nullable UUID campaignId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> programs.page(tx, page, campaignId),
                        program -> List.of(program.id().toString()))
                .map(slice -> slice.map(ProgramView::of))
                .map(slice -> new ProgramPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProgram", summary = "One program")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "conversions:write", "payouts:write"})
    public Uni<RestResponse<ProgramView>> get(UUID id) {
        return reads.get(tx -> programs.require(tx, id))
                .map(program ->
                        Reply.ok(program.version(), ProgramView.of(program)).toResponse());
    }
}
