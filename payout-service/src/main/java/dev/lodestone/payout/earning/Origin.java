package dev.lodestone.payout.earning;

import java.util.Locale;

/** What an earning is for. */
public enum Origin {
    COMMISSION,
    FEE,
    BONUS,
    CREDIT;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Commissions and all else are told apart in the names of events. */
    String eventName() {
        return this == COMMISSION ? "commission" : "payable";
    }

    public static Origin labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
