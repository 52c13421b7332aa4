package dev.lodestone.payout.payout;

import java.util.Locale;
import java.util.Set;

/** Where a batch stands; it closes by itself once each of its items is final. */
public enum BatchState {
    DRAFT,
    APPROVED,
    PROCESSING,
    CLOSED,
    CANCELED;

    /** Every state as it is said to others. A filter is held to it, so that an unknown one is named as the fault. */
    public static final String NAMES = "draft|approved|processing|closed|canceled";

    public boolean mayBecome(BatchState next) {
        return switch (this) {
            case DRAFT -> Set.of(APPROVED, CANCELED).contains(next);
            case APPROVED -> Set.of(PROCESSING, CANCELED).contains(next);
            case PROCESSING -> next == CLOSED;
            case CLOSED, CANCELED -> false;
        };
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static BatchState labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
