package dev.lodestone.campaign.storedplan;

import dev.lodestone.kit.money.Money;
import java.util.List;
import java.util.UUID;

/** The promise of a recommended mix, per tier and in whole. */
public record PlannedMix(UUID planId, Share whole, List<Share> tiers) {

    /** {@code tier} is `all` for the whole. */
    public record Share(
            String tier, int creators, Money cost, double reach, double engagements, double buyers, Money value) {}
}
