package dev.lodestone.payout.rule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the rule for an order: what was agreed with the creator comes before what holds for everyone. */
public record Rulebook(List<RuleVersion> rules) {
    public Optional<RuleVersion> applicable(UUID program, UUID creator, String kind, Instant at) {
        return rules.stream()
                .filter(rule -> rule.covers(program, creator, kind, at))
                .min(Comparator.comparing((RuleVersion rule) -> rule.creatorId().isEmpty())
                        .thenComparing(
                                Comparator.comparingInt(RuleVersion::number).reversed()));
    }
}
