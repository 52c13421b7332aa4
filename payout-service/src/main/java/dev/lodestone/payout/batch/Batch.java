package dev.lodestone.payout.batch;

import dev.lodestone.payout.payout.BatchState;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Payments that are released together, by another person than the one who put them together. */
record Batch(
        UUID id,
        BatchState state,
        BatchRequest.Terms terms,
        List<Candidate> candidates,
        String builtBy,
        Instant builtAt,
        Optional<String> approvedBy,
        Optional<Instant> approvedAt,
        long version) {

    static Batch of(Row row) {
        return new Batch(
                row.getUUID("id"),
                BatchState.labelled(row.getString("state")),
                new BatchRequest.Terms(
                        row.getString("currency"),
                        row.getOffsetDateTime("cut_off").toInstant(),
                        row.getLong("minimum_minor")),
                candidates(row.getJsonArray("candidates")),
                row.getString("built_by"),
                row.getOffsetDateTime("built_at").toInstant(),
                Optional.ofNullable(row.getString("approved_by")),
                Optional.ofNullable(row.getOffsetDateTime("approved_at")).map(OffsetDateTime::toInstant),
                row.getLong("version"));
    }

    /** The earnings of each are kept with the payment, not here. */
    JsonArray candidatesJson() {
        JsonArray list = new JsonArray();
        candidates.forEach(candidate -> list.add(new JsonObject()
                .put("creatorId", candidate.creatorId().toString())
                .put("reason", candidate.included() ? null : candidate.reason().label())
                .put("amount", candidate.amount())
                .put("offset", candidate.offset())));
        return list;
    }

    private static List<Candidate> candidates(JsonArray list) {
        return list.stream()
                .map(JsonObject.class::cast)
                .map(json -> new Candidate(
                        UUID.fromString(json.getString("creatorId")),
                        Candidate.Exclusion.labelled(json.getString("reason")),
                        json.getLong("amount"),
                        json.getLong("offset"),
                        List.of()))
                .toList();
    }
}
