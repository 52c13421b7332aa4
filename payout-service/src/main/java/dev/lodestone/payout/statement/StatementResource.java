package dev.lodestone.payout.statement;

import dev.lodestone.kit.http.TimeParameter;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.page.Pages;
import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/creators/{creatorId}")
@Tag(name = "Balances")
@Produces(MediaType.APPLICATION_JSON)
class StatementResource {
    private static final String COMPLETE_UNTIL = "Complete-Until";

    private final Reads reads;
    private final Pages pages;
    private final CreatorAccounts accounts;

    StatementResource(Reads reads, Pages pages, CreatorAccounts accounts) {
        this.reads = reads;
        this.pages = pages;
        this.accounts = accounts;
    }

    @GET
    @Path("/balances")
    @Operation(operationId = "getBalances", summary = "What a creator has, per currency")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "self"})
    public Uni<Balances> balances(UUID creatorId) {
        return reads.get(tx -> accounts.require(tx, creatorId).chain(() -> accounts.balances(tx, creatorId)))
                .map(Balances::new);
    }

    @GET
    @Path("/statement")
    @Operation(operationId = "getStatement", summary = "Every movement of a creator's money, oldest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "self"})
    public Uni<StatementPage> statement(
            UUID creatorId,
            @RestQuery
                    @Size(max = TimeParameter.LONGEST)
                    @Parameter(description = "Recorded at or after this time (RFC 3339)")
                    @Nullable
                    String from,
            @RestQuery
                    @Size(max = TimeParameter.LONGEST)
                    @Parameter(description = "Recorded before this time (RFC 3339)")
                    @Nullable
                    String to,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        PageRequest page = pages.open(limit, cursor);
        return statement(creatorId, from, to, page.after().orElse(Statement.BEGINNING), page.fetch())
                .map(known -> StatementPage.of(pages.close(page, known.lines(), known::key), known.completeUntil()));
    }

    @GET
    @Path("/statement.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "getStatementFile",
            summary = "The statement as a CSV file",
            description = "Up to 50,000 lines; a longer one is refused: ask for a shorter time.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            headers =
                    @Header(
                            name = COMPLETE_UNTIL,
                            description = "As `completeUntil` of the statement",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time")),
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "self"})
    public Uni<RestResponse<String>> file(
            UUID creatorId,
            @RestQuery
                    @Size(max = TimeParameter.LONGEST)
                    @Parameter(description = "Recorded at or after this time (RFC 3339)")
                    @Nullable
                    String from,
            @RestQuery
                    @Size(max = TimeParameter.LONGEST)
                    @Parameter(description = "Recorded before this time (RFC 3339)")
                    @Nullable
                    String to) {
        return statement(creatorId, from, to, Statement.BEGINNING, StatementCsv.LONGEST + 1)
                .map(known -> ResponseBuilder.ok(StatementCsv.of(known.lines()))
                        .header(COMPLETE_UNTIL, known.completeUntil())
                        .build());
    }

    private Uni<Statement> statement(
            UUID creatorId, @Nullable String from, @Nullable String to, List<String> after, int limit) {
        Instant start = TimeParameter.of("from", from).orElse(null);
        Instant end = TimeParameter.of("to", to).orElse(null);
        return reads.get(tx -> accounts.require(tx, creatorId)
                .chain(() -> Statement.completeUntil(after)
                        .map(told -> Uni.createFrom().item(told))
                        .orElseGet(() -> Horizon.of(tx)))
                .chain(horizon -> accounts.lines(tx, creatorId, start, end, after, limit)
                        .map(lines -> new Statement(lines, horizon))));
    }

    @Schema(name = "Balances")
    record Balances(List<BalanceView> data) {}
}
