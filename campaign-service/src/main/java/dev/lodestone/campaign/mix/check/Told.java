package dev.lodestone.campaign.mix.check;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Constraints.Spared;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Tier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a plan says of itself: of which tiers it is, and which limits it was spared. It is held to the others. */
record Told(Question question, Plan plan) {

    private Set<Tier> tiers() {
        return switch (plan.name()) {
            case ALL_CELEBRITY -> Tier.CELEBRITIES;
            case ALL_MICRO -> Tier.MICRO_FAMILY;
            case RECOMMENDED, TOP_ENGAGEMENT, TOP_FOLLOWERS, RANDOM -> Set.of(Tier.values());
        };
    }

    List<String> strangers() {
        Set<String> chosen = Set.copyOf(plan.creators());
        return question.candidates().stream()
                .filter(candidate -> chosen.contains(candidate.id()) && !isOurs(candidate))
                .map(stranger -> stranger.id() + " is of another tier")
                .toList();
    }

    private boolean isOurs(Candidate candidate) {
        return tiers().contains(candidate.tier());
    }

    Constraints limits() {
        Constraints asked = question.constraints();
        Constraints limits = asked.withTiers(ranges(asked.perTier())).withRequired(required(asked.required()));
        if (isSpared(Spared.LEAST_SEGMENTS)) limits = limits.withMinSegments(0);
        return isSpared(Spared.LEAST_RETURN) ? limits.withMinRoi(null) : limits;
    }

    private Map<Tier, Range> ranges(Map<Tier, Range> asked) {
        Map<Tier, Range> ranges = new LinkedHashMap<>();
        asked.forEach((tier, range) -> {
            boolean isSpared =
                    isSpared(Spared.LEAST_PER_TIER) || isSpared(Spared.LEAST_OF_OTHER_TIERS) && !tiers().contains(tier);
            ranges.put(tier, isSpared ? new Range(0, range.max()) : range);
        });
        return ranges;
    }

    private Set<String> required(Set<String> asked) {
        if (isSpared(Spared.REQUIRED)) return Set.of();
        if (!isSpared(Spared.REQUIRED_OF_OTHER_TIERS)) return asked;
        return question.candidates().stream()
                .filter(this::isOurs)
                .map(Candidate::id)
                .filter(asked::contains)
                .collect(Collectors.toSet());
    }

    private boolean isSpared(Spared limit) {
        return plan.relaxed().contains(limit) || plan.relaxed().contains(Spared.LOWER_LIMITS);
    }
}
