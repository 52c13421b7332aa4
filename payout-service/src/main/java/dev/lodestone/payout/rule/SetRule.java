package dev.lodestone.payout.rule;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.payout.rate.Terms;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts a rule in force, from when its draft says. If it says nothing, the first one of its kind holds since ever, so that
 * orders reported late find it, but a creator's own first rule only from its agreement when there was one for everyone before. A later one closes the one before it and
 * never touches what that one has paid.
 */
@ApplicationScoped
public class SetRule {
    private static final String LOCK = "SELECT id FROM program WHERE workspace_id = $1 AND id = $2 FOR UPDATE";

    private final Rules rules;
    private final Ids ids;

    SetRule(Rules rules, Ids ids) {
        this.rules = rules;
        this.ids = ids;
    }

    /** {@code validFrom}: from when it shall hold, if that was said; {@code agreedAt}: when it was agreed, now if that is empty. */
    public record Draft(
            UUID programId,
            Optional<UUID> creatorId,
            String kind,
            Terms terms,
            int holdDays,
            Optional<Instant> validFrom,
            Optional<Instant> agreedAt) {
        /** When it begins if nobody said so, and there was another rule before. */
        private Instant agreed(Tx tx) {
            return agreedAt.orElse(tx.now());
        }
    }

    public Uni<RuleVersion> in(Tx tx, Draft draft) {
        return tx.execute(LOCK, tx.workspace(), draft.programId())
                .chain(() -> rules.of(tx, draft.programId()))
                .chain(known -> enact(tx, draft, known));
    }

    private Uni<RuleVersion> enact(Tx tx, Draft draft, List<RuleVersion> known) {
        Optional<RuleVersion> last = known.stream()
                .filter(rule -> rule.creatorId().equals(draft.creatorId())
                        && rule.kind().equals(draft.kind()))
                .reduce((earlier, later) -> later);
        RuleVersion next = new RuleVersion(
                ids.next(),
                draft.programId(),
                draft.creatorId(),
                draft.kind(),
                last.map(RuleVersion::number).orElse(0) + 1,
                draft.terms(),
                draft.holdDays(),
                last.map(before -> start(tx, draft, before)).or(() -> first(tx, draft, known)),
                Optional.empty());
        return (last.isPresent() ? rules.close(tx, next) : Uni.createFrom().item(0))
                .chain(() -> rules.insert(tx, next))
                .replaceWith(next);
    }

    /** What was ordered before the agreement is paid as it was agreed with everyone then. */
    private static Optional<Instant> first(Tx tx, Draft draft, List<RuleVersion> known) {
        boolean general = known.stream()
                .anyMatch(rule -> rule.creatorId().isEmpty() && rule.kind().equals(draft.kind()));
        return draft.validFrom()
                .or(() -> general && draft.creatorId().isPresent() ? Optional.of(draft.agreed(tx)) : Optional.empty());
    }

    /** Never before the start of the version that it replaces. */
    private static Instant start(Tx tx, Draft draft, RuleVersion before) {
        Instant wanted = draft.validFrom().orElseGet(() -> draft.agreed(tx));
        return before.validFrom()
                .filter(from -> !from.isBefore(wanted))
                .map(from -> from.plusMillis(1))
                .orElse(wanted);
    }
}
