package dev.lodestone.creator.directory;

import dev.lodestone.creator.access.CreatorGate;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finds lookalikes: SQL picks who may come into question, a pure rule scores them. */
@ApplicationScoped
class SimilarCreators {
    /** Who shares a niche, or the country, nearest in size first; the rest could share little. */
    private static final String CANDIDATES = """
            SELECT o.id FROM creator c
            JOIN creator o ON o.workspace_id = c.workspace_id AND o.id <> c.id AND o.erased_at IS NULL
                          AND (o.niches && c.niches OR o.country = c.country)
            WHERE c.workspace_id = $1 AND c.id = $2
            ORDER BY o.niches && c.niches DESC, abs(ln(o.followers + 1) - ln(c.followers + 1)), o.id
            LIMIT 200""";

    private final CreatorGate gate;
    private final CreatorCards cards;

    SimilarCreators(CreatorGate gate, CreatorCards cards) {
        this.gate = gate;
        this.cards = cards;
    }

    @Schema(name = "SimilarCreator")
    record Hit(
            CreatorCard creator,
            @Schema(description = "0 to 10000") int scoreBp,

            @Schema(description = "Strongest first; they add up to the score")
            List<Likeness.Reason> reasons) {}

    @Schema(name = "SimilarCreators", description = "Most alike first.")
    record Answer(List<Hit> data) {}

    Uni<Answer> to(Tx tx, UUID creator, int limit) {
        return gate.read(tx, creator)
                .chain(() -> tx.list(CANDIDATES, row -> row.getUUID("id"), tx.workspace(), creator))
                .chain(ids -> cards.of(tx, List.of(creator))
                        .chain(own -> cards.of(tx, ids).map(others -> rank(own.getFirst(), others, limit))));
    }

    static Answer rank(CreatorCard own, List<CreatorCard> others, int limit) {
        return new Answer(others.stream()
                .map(other -> hit(other, Likeness.between(own, other)))
                .sorted(Comparator.comparingInt(Hit::scoreBp)
                        .reversed()
                        .thenComparing(hit -> hit.creator().id().toString()))
                .limit(limit)
                .toList());
    }

    private static Hit hit(CreatorCard other, Likeness likeness) {
        return new Hit(other, likeness.scoreBp(), likeness.reasons());
    }
}
