package dev.lodestone.local.stack;

import java.util.Locale;

/** Everything of the local suite that listens. */
public enum Port {
    CREATOR,
    CAMPAIGN,
    PAYOUT,
    CREATOR_MANAGEMENT,
    CAMPAIGN_MANAGEMENT,
    PAYOUT_MANAGEMENT,
    ISSUER,
    PROVIDER,
    DATABASE;

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
