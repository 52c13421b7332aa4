package dev.lodestone.campaign.mix;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How large a creator is. The bounds belong to creator-service; here only the names count. */
public enum Tier {
    NANO,
    MICRO,
    MID,
    MACRO,
    MEGA;

    public static final Set<Tier> MICRO_FAMILY = Set.copyOf(EnumSet.of(NANO, MICRO));
    public static final Set<Tier> CELEBRITIES = Set.copyOf(EnumSet.of(MACRO, MEGA));

    /** What is said of this tier, where something is said of each. */
    public double in(Map<Tier, Double> perTier) {
        Double said = perTier.get(this);
        if (said == null) throw new IllegalArgumentException("Nothing is said of " + wire());
        return said;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Tier> of(@Nullable String name) {
        return Stream.of(values()).filter(tier -> tier.wire().equals(name)).findFirst();
    }
}
