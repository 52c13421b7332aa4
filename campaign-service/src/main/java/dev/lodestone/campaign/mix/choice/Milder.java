package dev.lodestone.campaign.mix.choice;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
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
record Milder(Constraints constraints, List<String> relaxed) {

    /** {@code isNeeded}: it is proven that no stricter limits can be kept. */
    Held held(boolean isNeeded) {
        if (relaxed.isEmpty()) return Held.ALL;
        return isNeeded ? Held.RELAXED : Held.RELAXED_UNPROVEN;
    }

    /** From all that concerns the tiers down to upper limits only: the first that can be met is taken. */
    static List<Milder> forTiers(Question question, Set<Tier> tiers) {
        Constraints asked = question.constraints();
        List<String> spared = new ArrayList<>();
        Set<String> required = new HashSet<>();
        for (Candidate candidate : question.candidates()) {
            if (asked.required().contains(candidate.id()) && tiers.contains(candidate.tier()))
                required.add(candidate.id());
        }
        if (required.size() < asked.required().size()) spared.add("required creators of other tiers");
        Map<Tier, Range> ranges = new HashMap<>();
        asked.perTier().forEach((tier, range) -> {
            if (tiers.contains(tier)) ranges.put(tier, range);
            else if (range.min() > 0) spared.add("least number of " + tier.wire());
        });
        Constraints own = asked.withTiers(ranges).withRequired(required);
        Map<Tier, Range> upper = new HashMap<>();
        ranges.forEach((tier, range) -> upper.put(tier, new Range(0, range.max())));
        Constraints uncovered = own.withMinSegments(0).withMinRoi(null);
        Constraints loose = uncovered.withTiers(upper).withRequired(Set.of());
        List<String> outcomes = new ArrayList<>(spared);
        if (asked.minSegments() > 0) outcomes.add("least segments");
        if (asked.minRoi() != null) outcomes.add("least return");
        List<String> counts = new ArrayList<>(outcomes);
        if (ranges.values().stream().anyMatch(range -> range.min() > 0)) counts.add("least numbers per tier");
        if (!required.isEmpty()) counts.add("required creators");
        return List.of(new Milder(own, spared), new Milder(uncovered, outcomes), new Milder(loose, counts));
    }
}
