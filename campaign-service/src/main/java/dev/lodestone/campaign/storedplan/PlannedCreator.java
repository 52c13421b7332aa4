package dev.lodestone.campaign.storedplan;

import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.kit.money.Money;
import java.util.UUID;

/** A candidate of a stored plan, as it was known then. {@code fee} pays all posts that were planned. */
public record PlannedCreator(UUID creatorId, Tier tier, Money fee, long followers) {}
