package dev.lodestone.payout.inspection;

import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks the books each question that must have the answer none. */
@ApplicationScoped
public class Inspection {

    Uni<Report> in(Tx tx) {
        return Multi.createFrom()
                .iterable(Arrays.asList(Invariant.values()))
                .onItem()
                .transformToUniAndConcatenate(invariant -> check(tx, invariant))
                .collect()
                .asList()
                .map(findings -> new Report(tx.now(), findings));
    }

    /** The ids of what does not hold; no money is released while there is one. */
    public Uni<List<String>> violated(Tx tx) {
        return in(tx).map(report -> report.violated().stream().map(Finding::id).toList());
    }

    private static Uni<Finding> check(Tx tx, Invariant invariant) {
        return tx.one(invariant.sql(), row -> row.getLong(0))
                .map(violations -> new Finding(invariant.id(), invariant.title(), violations));
    }

    @Schema(name = "LedgerInvariants", description = "The books hold when every number of violations is zero.")
    record Report(Instant checkedAt, List<Finding> invariants) {
        List<Finding> violated() {
            return invariants.stream()
                    .filter(finding -> finding.violations() > 0)
                    .toList();
        }
    }

    @Schema(name = "LedgerInvariant")
    record Finding(
            @Schema(examples = "zero-sum") String id,
            @Schema(description = "What must hold") String title,
            @Schema(description = "How many rows break it") long violations) {}
}
