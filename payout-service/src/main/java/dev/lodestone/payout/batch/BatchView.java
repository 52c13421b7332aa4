package dev.lodestone.payout.batch;

import dev.lodestone.kit.money.Money;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PayoutBatch", description = "Payments that are released together; each creator is in it or left out.")
record BatchView(
        @Schema(nullable = true, description = "null for a dry run, which is not stored") @Nullable
        UUID id,

        @Schema(
                description = "dry-run, draft, approved, processing, closed or canceled; more values may be added",
                examples = "draft")
        String state,

        Instant cutOff,
        Money minimum,

        @Schema(description = "What is paid in all") Money total,

        List<CandidateView> candidates,
        String builtBy,
        Instant builtAt,

        @Schema(nullable = true) @Nullable String approvedBy,

        @Schema(nullable = true) @Nullable Instant approvedAt) {

    static BatchView dryRun(Batch batch) {
        return of(batch, null, "dry-run");
    }

    static BatchView of(Batch batch) {
        return of(batch, batch.id(), batch.state().label());
    }

    private static BatchView of(Batch batch, @Nullable UUID id, String state) {
        String currency = batch.terms().currency();
        List<CandidateView> candidates = batch.candidates().stream()
                .map(candidate -> CandidateView.of(candidate, currency))
                .toList();
        return new BatchView(
                id,
                state,
                batch.terms().cutOff(),
                Money.of(batch.terms().minimum(), currency),
                candidates.stream()
                        .filter(CandidateView::included)
                        .map(CandidateView::amount)
                        .reduce(Money.zero(currency), Money::plus),
                candidates,
                batch.builtBy(),
                batch.builtAt(),
                batch.approvedBy().orElse(null),
                batch.approvedAt().orElse(null));
    }

    @Schema(name = "PayoutCandidate", description = "One creator and whether the batch pays them.")
    record CandidateView(
            UUID creatorId,
            boolean included,

            @Schema(
                    nullable = true,
                    description =
                            "Why not: nothing-due, in-review, debt, no-destination, on-hold or below-minimum; null when"
                                    + " paid; more values may be added",
                    examples = "below-minimum")
            @Nullable
            String reason,

            @Schema(description = "What is, or could be, paid")
            Money amount,

            @Schema(description = "What the earnings sum to beyond that: taken back earlier and recovered now")
            Money offset) {

        static CandidateView of(Candidate candidate, String currency) {
            return new CandidateView(
                    candidate.creatorId(),
                    candidate.included(),
                    candidate.whyNot(),
                    Money.of(candidate.amount(), currency),
                    Money.of(candidate.offset(), currency));
        }
    }

    @Schema(name = "PayoutBatchSummary", description = "A batch without its candidates.")
    record BatchSummary(
            UUID id,

            @Schema(description = "draft, approved, processing, closed or canceled; more values may be added")
            String state,

            Instant cutOff,
            Money minimum,

            @Schema(description = "What is paid in all") Money total,

            @Schema(description = "How many creators are paid")
            long payouts,

            String builtBy,
            Instant builtAt,

            @Schema(nullable = true) @Nullable String approvedBy,

            @Schema(nullable = true) @Nullable Instant approvedAt) {

        static BatchSummary of(Row row) {
            String currency = row.getString("currency");
            OffsetDateTime approvedAt = row.getOffsetDateTime("approved_at");
            return new BatchSummary(
                    row.getUUID("id"),
                    row.getString("state"),
                    row.getOffsetDateTime("cut_off").toInstant(),
                    Money.of(row.getLong("minimum_minor"), currency),
                    Money.of(row.getLong("total_minor"), currency),
                    row.getLong("payouts"),
                    row.getString("built_by"),
                    row.getOffsetDateTime("built_at").toInstant(),
                    row.getString("approved_by"),
                    approvedAt == null ? null : approvedAt.toInstant());
        }
    }

    @Schema(name = "PayoutBatchPage")
    record BatchPage(
            List<BatchSummary> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
