package dev.lodestone.payout.inspection;

import dev.lodestone.kit.page.Reads;
import dev.lodestone.payout.ledger.AccountKind;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/ledger")
@Tag(name = "Ledger")
@Produces(MediaType.APPLICATION_JSON)
class LedgerResource {
    private final Reads reads;
    private final LedgerReader ledger;
    private final Inspection inspection;

    LedgerResource(Reads reads, LedgerReader ledger, Inspection inspection) {
        this.reads = reads;
        this.ledger = ledger;
        this.inspection = inspection;
    }

    @GET
    @Path("/accounts")
    @Operation(operationId = "listLedgerAccounts", summary = "Accounts with their balances")
    @SecurityRequirement(name = "oauth2", scopes = "earnings:read")
    public Uni<LedgerAccountPage> accounts(
            @RestQuery @Parameter(description = "Accounts of this creator, brand or provider") @Nullable UUID ownerId,
            @RestQuery
                    @Pattern(regexp = AccountKind.NAMES)
                    @Parameter(description = "Accounts of this kind, e.g. creator:debt")
                    @Nullable
                    String kind,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> ledger.accounts(tx, page.after(0), ownerId, kind, page.fetch()),
                        row -> List.of(row.id().toString()))
                .map(slice -> new LedgerAccountPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/transactions")
    @Operation(operationId = "listLedgerTransactions", summary = "Movements of money, newest first")
    @SecurityRequirement(name = "oauth2", scopes = "earnings:read")
    public Uni<LedgerTransactionPage> transactions(
            @RestQuery @Parameter(description = "Movements about this earning or payout") @Nullable UUID sourceId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> ledger.transactions(tx, page.after(0), sourceId, page.fetch()),
                        row -> List.of(row.id().toString()))
                .map(slice -> new LedgerTransactionPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/trial-balance")
    @Operation(operationId = "getTrialBalance", summary = "The sum of all accounts: zero in each currency")
    @SecurityRequirement(name = "oauth2", scopes = "earnings:read")
    public Uni<TrialBalance> trialBalance() {
        return reads.get(ledger::trialBalance);
    }

    @GET
    @Path("/invariants")
    @Operation(operationId = "checkLedgerInvariants", summary = "What must hold in the books, checked now")
    @SecurityRequirement(name = "oauth2", scopes = "earnings:read")
    public Uni<Inspection.Report> invariants() {
        return reads.get(inspection::in);
    }

    @Schema(name = "LedgerAccountPage")
    record LedgerAccountPage(
            List<LedgerAccountView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}

    @Schema(name = "LedgerTransactionPage")
    record LedgerTransactionPage(
            List<LedgerTransactionView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
