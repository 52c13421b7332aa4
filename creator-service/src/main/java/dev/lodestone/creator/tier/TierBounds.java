package dev.lodestone.creator.tier;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** From how many followers each tier begins; bounds rise strictly, so that every follower count has one tier at most. */
public record TierBounds(long nano, long micro, long mid, long macro, long mega) {
    public static final TierBounds USUAL = new TierBounds(1_000, 10_000, 100_000, 500_000, 1_000_000);

    public TierBounds {
        if (firstOutOfOrder(nano, micro, mid, macro, mega).isPresent()) {
            throw new IllegalArgumentException("Tier bounds must be positive and rise strictly");
        }
    }

    /** The first tier that does not begin above the one before it. */
    static Optional<Tier> firstOutOfOrder(long... bounds) {
        long previous = 0;
        for (Tier tier : Tier.values()) {
            if (bounds[tier.ordinal()] <= previous) {
                return Optional.of(tier);
            }
            previous = bounds[tier.ordinal()];
        }
        return Optional.empty();
    }

    /** Empty below the first bound: such an account is not yet in the market. */
    public Optional<Tier> of(long followers) {
        return Arrays.stream(Tier.values())
                .filter(tier -> followers >= from(tier))
                .reduce((smaller, larger) -> larger);
    }

    public long from(Tier tier) {
        return switch (tier) {
            case NANO -> nano;
            case MICRO -> micro;
            case MID -> mid;
            case MACRO -> macro;
            case MEGA -> mega;
        };
    }

    /** The first follower count above the tier; empty for the largest. */
    public OptionalLong below(Tier tier) {
        Tier[] tiers = Tier.values();
        return tier.ordinal() + 1 == tiers.length
                ? OptionalLong.empty()
                : OptionalLong.of(from(tiers[tier.ordinal() + 1]));
    }
}
