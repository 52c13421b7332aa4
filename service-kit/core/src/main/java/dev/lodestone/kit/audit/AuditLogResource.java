package dev.lodestone.kit.audit;

import dev.lodestone.kit.page.Reads;
import dev.lodestone.kit.problem.Problem;
import dev.lodestone.kit.workspace.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/audit-log")
@Tag(name = "Audit log")
class AuditLogResource {
    private static final String PAGE = "SELECT " + AuditEntryView.COLUMNS + """
             FROM kit.audit_log
            WHERE workspace_id = $1 AND ($2::text IS NULL OR id < $2::text::uuid) ORDER BY id DESC LIMIT $3""";

    private final Reads reads;
    private final CurrentCaller caller;
    private final VerifyAuditLog verifyAuditLog;

    AuditLogResource(Reads reads, CurrentCaller caller, VerifyAuditLog verifyAuditLog) {
        this.reads = reads;
        this.caller = caller;
        this.verifyAuditLog = verifyAuditLog;
    }

    @GET
    @Operation(operationId = "listAuditLog", summary = "Who changed what, newest first")
    @SecurityRequirement(name = "oauth2", scopes = "audit:read")
    public Uni<AuditPage> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> tx.list(PAGE, AuditEntryView::of, tx.workspace(), page.after(0), page.fetch()),
                        row -> List.of(row.id().toString()))
                .map(slice -> new AuditPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @POST
    @Path("/verifications")
    @Extension(name = "x-idempotency-key", value = "none")
    @Operation(
            operationId = "verifyAuditLog",
            summary = "Check that no entry was changed or taken away",
            description =
                    "Seals what was written since the last round, and compares each seal with its entry and with the"
                            + " seal before it. Keep `lastSeal` elsewhere and compare it later: that entries are missing at the"
                            + " very end is seen by nothing else.")
    @APIResponseSchema(value = AuditVerification.class, responseCode = "200")
    @APIResponse(
            responseCode = "429",
            description = "The log is being verified already; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SecurityRequirement(name = "oauth2", scopes = "audit:read")
    public Uni<AuditVerification> verify() {
        return verifyAuditLog.handle(caller.get()).map(AuditVerification::of);
    }

    @Schema(name = "AuditPage")
    record AuditPage(
            List<AuditEntryView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}

    @Schema(name = "AuditVerification")
    record AuditVerification(
            @Schema(description = "Number of the last seal, as there are of entries that were sealed")
            long sealed,

            @Schema(description = "Empty when there is none yet")
            String lastSeal,

            @Schema(description = "The first hundred; none when all is as it was written")
            List<AuditFault> faults) {

        static AuditVerification of(SealChain chain) {
            return new AuditVerification(
                    chain.last().number(),
                    chain.last().seal(),
                    chain.faults().stream()
                            .map(fault -> new AuditFault(fault.number(), fault.entryId(), fault.fault()))
                            .toList());
        }
    }

    @Schema(name = "AuditFault", description = "A seal that does not stand for what it was made for.")
    record AuditFault(
            @Schema(description = "Number of the seal") long number,

            @Schema(nullable = true, description = "The entry; null when not even its seal is there") @Nullable
            UUID entryId,

            @Schema(description = "entry-changed, entry-missing or seal-missing; more values may be added")
            String fault) {}
}
