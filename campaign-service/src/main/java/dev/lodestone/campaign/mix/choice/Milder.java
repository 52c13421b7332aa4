package dev.lodestone.campaign.mix.choice;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Constraints.Spared;
import dev.lodestone.campaign.mix.Mix.Held;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Tier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The question's limits as far as creators of some tiers alone can keep them, and what they are spared. */
record Milder(Constraints constraints, List<Spared> relaxed) {

    /** {@code isNeeded}: it is proven that no stricter limits can be kept. */
    Held held(boolean isNeeded) {
        if (relaxed.isEmpty()) return Held.ALL;
        return isNeeded ? Held.RELAXED : Held.RELAXED_UNPROVEN;
    }

    /** From all that concerns the tiers down to upper limits only: the first that can be met is taken. None is there twice. */
    static List<Milder> forTiers(Question question, Set<Tier> tiers) {
        Set<String> required = question.candidates().stream()
                .filter(candidate -> tiers.contains(candidate.tier()))
                .map(Candidate::id)
                .filter(question.constraints().required()::contains)
                .collect(Collectors.toSet());
        Milder own = new Milder(question.constraints(), List.of())
                .sparing(Spared.REQUIRED_OF_OTHER_TIERS, all -> all.withRequired(required))
                .sparing(Spared.LEAST_OF_OTHER_TIERS, all -> withoutLeast(all, tier -> !tiers.contains(tier)));
        Milder whatever = own.sparing(Spared.LEAST_SEGMENTS, all -> all.withMinSegments(0))
                .sparing(Spared.LEAST_RETURN, all -> all.withMinRoi(null));
        Milder upper = whatever.sparing(Spared.LEAST_PER_TIER, all -> withoutLeast(all, tiers::contains))
                .sparing(Spared.REQUIRED, all -> all.withRequired(Set.of()));
        return Stream.of(own, whatever, upper).distinct().toList();
    }

    /** The same where there is nothing to spare. */
    private Milder sparing(Spared what, UnaryOperator<Constraints> without) {
        Constraints milder = without.apply(constraints);
        if (milder.equals(constraints)) return this;
        return new Milder(
                milder, Stream.concat(relaxed.stream(), Stream.of(what)).toList());
    }

    private static Constraints withoutLeast(Constraints all, Predicate<Tier> which) {
        Map<Tier, Range> ranges = new HashMap<>(all.perTier());
        ranges.replaceAll((tier, range) -> which.test(tier) ? new Range(0, range.max()) : range);
        return all.withTiers(ranges);
    }
}
