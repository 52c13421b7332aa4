package dev.lodestone.payout.earning;

import java.util.Locale;
import java.util.Set;

/** Where an earning stands on its way to the creator. */
public enum EarningState {
    PENDING,
    APPROVED,
    PAYABLE,
    RESERVED,
    PAID,
    REJECTED,
    REVERSED,
    CLAWED_BACK;

    /** Every state as it is said to others. A filter is held to it, so that an unknown one is named as the fault. */
    public static final String NAMES = "pending|approved|payable|reserved|paid|rejected|reversed|clawed-back";

    public boolean mayBecome(EarningState next) {
        return switch (this) {
            case PENDING -> Set.of(APPROVED, REJECTED, REVERSED).contains(next);
            case APPROVED -> Set.of(PAYABLE, REJECTED, REVERSED).contains(next);
            case PAYABLE -> Set.of(RESERVED, REVERSED).contains(next);
            case RESERVED -> Set.of(PAID, PAYABLE).contains(next);
            case PAID -> Set.of(CLAWED_BACK, PAYABLE).contains(next);
            case CLAWED_BACK -> next == PAYABLE;
            case REJECTED, REVERSED -> false;
        };
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static EarningState labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
