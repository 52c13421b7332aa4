package dev.lodestone.campaign.mix.choice;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Constraints.Spared;
import dev.lodestone.campaign.mix.Mix.Held;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The question's limits as far as creators of some tiers alone can keep them, and what they are spared. */
record Milder(Constraints constraints, List<Spared> relaxed) {

    /** {@code isNeeded}: it is proven that no stricter limits can be kept. */
    Held held(boolean isNeeded) {
        if (relaxed.isEmpty()) return Held.ALL;
        return isNeeded ? Held.RELAXED : Held.RELAXED_UNPROVEN;
    }

    /** From all that concerns the tiers down to upper limits only: the first that can be met is taken. */
    static List<Milder> forTiers(Question question, Set<Tier> tiers) {
        Constraints asked = question.constraints();
        List<Spared> spared = new ArrayList<>();
        Set<String> required = new HashSet<>();
        for (Candidate candidate : question.candidates()) {
            if (asked.required().contains(candidate.id()) && tiers.contains(candidate.tier()))
                required.add(candidate.id());
        }
        if (required.size() < asked.required().size()) spared.add(Spared.REQUIRED_OF_OTHER_TIERS);
        Map<Tier, Range> ranges = new HashMap<>();
        asked.perTier().forEach((tier, range) -> {
            if (tiers.contains(tier)) ranges.put(tier, range);
        });
        if (asked.perTier().entrySet().stream()
                .anyMatch(limit ->
                        !tiers.contains(limit.getKey()) && limit.getValue().min() > 0))
            spared.add(Spared.LEAST_OF_OTHER_TIERS);
        Constraints own = asked.withTiers(ranges).withRequired(required);
        Map<Tier, Range> upper = new HashMap<>();
        ranges.forEach((tier, range) -> upper.put(tier, new Range(0, range.max())));
        Constraints uncovered = own.withMinSegments(0).withMinRoi(null);
        Constraints loose = uncovered.withTiers(upper).withRequired(Set.of());
        List<Spared> outcomes = new ArrayList<>(spared);
        if (asked.minSegments() > 0) outcomes.add(Spared.LEAST_SEGMENTS);
        if (asked.minRoi() != null) outcomes.add(Spared.LEAST_RETURN);
        List<Spared> counts = new ArrayList<>(outcomes);
        if (ranges.values().stream().anyMatch(range -> range.min() > 0)) counts.add(Spared.LEAST_PER_TIER);
        if (!required.isEmpty()) counts.add(Spared.REQUIRED);
        return List.of(new Milder(own, spared), new Milder(uncovered, outcomes), new Milder(loose, counts));
    }
}
