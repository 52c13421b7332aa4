package dev.lodestone.creator.roster;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/creator-imports")
@Tag(name = "Creator imports")
@Produces(MediaType.APPLICATION_JSON)
class RosterResource {
    private final Reads reads;
    private final Writes writes;
    private final RosterReading reading;
    private final ImportRoster importRoster;
    private final RosterImports imports;

    RosterResource(
            Reads reads, Writes writes, RosterReading reading, ImportRoster importRoster, RosterImports imports) {
        this.reads = reads;
        this.writes = writes;
        this.reading = reading;
        this.importRoster = importRoster;
        this.imports = imports;
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            operationId = "importCreators",
            summary = "Takes in a roster as CSV, all of it in one step",
            description = "Creators and accounts are known again by the platform's own account id, so the same file a"
                    + " second time changes nothing. Rows with the same name and e-mail are one creator with several"
                    + " accounts. At most 5,000 rows. Columns: displayName, platform, handle, platformId, followers,"
                    + " and if you like engagementRateBp, niches (a;b), country, language, audienceCountries"
                    + " (DE:5200;AT:1800 in basis points), audienceAges (18-24:3000), postFee (minor units), currency,"
                    + " email. An empty cell keeps what is known.")
    @APIResponseSchema(value = RosterImportView.class, responseCode = "201")
    @APIResponse(
            responseCode = "429",
            description = "All readers of rosters are busy; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SecurityRequirement(name = "oauth2", scopes = "creators:write")
    public Uni<RestResponse<RosterImportView>> upload(
            @RestQuery
                    @Parameter(
                            description = "true: say what would happen, and change nothing",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @Nullable
                    String dryRun,
            @RestQuery
                    @Parameter(
                            description = "What one bad line does: refuse the file, or only itself",
                            schema =
                                    @Schema(
                                            enumeration = {"refuse-file", "keep-good"},
                                            defaultValue = "refuse-file"))
                    @Nullable
                    String onError,
            @NotNull
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
                    byte[] body) {
        ImportOrder order = ImportOrder.of(dryRun, onError);
        return reading.lines(body)
                .chain(lines -> writes.post(tx -> importRoster
                        .in(tx, lines, order)
                        .map(roster ->
                                Reply.created("/v1/creator-imports/" + roster.id(), RosterImportView.of(roster)))));
    }

    @GET
    @Path("/{importId}")
    @Operation(operationId = "getCreatorImport", summary = "What became of an upload, line by line")
    @SecurityRequirement(name = "oauth2", scopes = "creators:read")
    public Uni<RosterImportView> get(UUID importId) {
        return reads.get(tx -> imports.require(tx, importId)).map(RosterImportView::of);
    }
}
