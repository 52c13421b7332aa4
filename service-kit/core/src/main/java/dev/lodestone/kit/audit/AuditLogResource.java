package dev.lodestone.kit.audit;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.page.Pages;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/audit-log")
@Tag(name = "Audit log")
class AuditLogResource {
    private static final String PAGE = """
            SELECT id, at, subject, operation, path, request_id, body_hash, status FROM kit.audit_log
            WHERE workspace_id = $1 AND ($2::text IS NULL OR id < $2::text::uuid) ORDER BY id DESC LIMIT $3""";

    private final Database database;
    private final Pages pages;

    AuditLogResource(Database database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "listAuditLog", summary = "Who changed what, newest first")
    @SecurityRequirement(name = "oauth2", scopes = "audit:read")
    public Uni<AuditPage> list(@RestQuery Integer limit, @RestQuery String cursor) {
        PageRequest page = pages.open(limit, cursor);
        return database.read(tx -> tx.list(PAGE, AuditLogResource::view, tx.workspace(), page.after(0), page.fetch()))
                .map(rows -> pages.close(page, rows, row -> List.of(row.id().toString())))
                .map(slice -> new AuditPage(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    private static AuditEntryView view(Row row) {
        return new AuditEntryView(
                row.getUUID("id"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("subject"),
                row.getString("operation"),
                row.getString("path"),
                row.getString("request_id"),
                row.getString("body_hash"),
                row.getInteger("status"));
    }

    @Schema(name = "AuditEntry", description = "One successful write.")
    record AuditEntryView(
            UUID id,
            Instant at,
            @Schema(description = "Subject of the token") String subject,

            @Schema(description = "operationId of the write")
            String operation,

            String path,
            String requestId,

            @Schema(
                    description = "HMAC-SHA256 of the body as sent, in hex, under a key of the installation"
                            + ": equal bodies have equal hashes")
            String bodyHash,

            int status) {}

    @Schema(name = "AuditPage")
    record AuditPage(
            List<AuditEntryView> data,
            @Schema(nullable = true) String nextCursor,
            boolean hasMore) {}
}
