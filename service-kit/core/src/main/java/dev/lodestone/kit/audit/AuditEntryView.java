package dev.lodestone.kit.audit;

import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuditEntry", description = "One successful write.")
record AuditEntryView(
        UUID id,
        Instant at,
        @Schema(description = "Subject of the token") String subject,

        @Schema(description = "operationId of the write") String operation,

        String path,
        String requestId,

        @Schema(
                description = "HMAC-SHA256 of the body as sent, in hex, under a key of the installation"
                        + ": equal bodies have equal hashes")
        String bodyHash,

        @Schema(
                description = "The same of what was answered: of the record as it was after the write, where the write"
                        + " answers with it. Empty for writes of before such hashes were kept")
        String answerHash,

        int status) {

    static final String COLUMNS = "id, at, subject, operation, path, request_id, body_hash, answer_hash, status";

    static AuditEntryView of(Row row) {
        return new AuditEntryView(
                row.getUUID("id"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("subject"),
                row.getString("operation"),
                row.getString("path"),
                row.getString("request_id"),
                row.getString("body_hash"),
                row.getString("answer_hash"),
                row.getInteger("status"));
    }

    /** All of it, in one form: what a seal stands for. */
    String text() {
        return new JsonArray()
                .add(id.toString())
                .add(at.toString())
                .add(subject)
                .add(operation)
                .add(path)
                .add(requestId)
                .add(bodyHash)
                .add(answerHash)
                .add(status)
                .encode();
    }
}
