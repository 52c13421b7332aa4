package dev.lodestone.campaign.storedplan;

import dev.lodestone.campaign.solver.MixView;
import dev.lodestone.kit.money.Money;
import java.util.List;
import java.util.UUID;

/** The promise of a recommended mix, per tier and in whole. */
public record PlannedMix(UUID planId, Share whole, List<Share> tiers) {

    /** {@code tier} is `all` for the whole. */
    public record Share(
            String tier, int creators, Money cost, double reach, double engagements, double buyers, Money value) {}

    static PlannedMix of(MixPlan plan) {
        MixView.PlanView recommended = plan.mix().plans().stream()
                .filter(option -> option.name().equals("recommended"))
                .findFirst()
                .orElseThrow();
        return new PlannedMix(
                plan.id(),
                new Share(
                        "all",
                        recommended.creators().size(),
                        recommended.cost(),
                        recommended.reach(),
                        recommended.engagements(),
                        recommended.buyers(),
                        recommended.value()),
                plan.mix().perTier().stream()
                        .map(tier -> new Share(
                                tier.tier(),
                                tier.creators(),
                                tier.cost(),
                                tier.reach(),
                                tier.engagements(),
                                tier.buyers(),
                                tier.value()))
                        .toList());
    }
}
