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

    public static Origin labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
