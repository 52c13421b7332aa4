package dev.lodestone.payout.attribution;

import java.util.Locale;

/** Why a touch won or lost. */
public enum Reason {
    WON,
    OUTRANKED,
    OUTSIDE_WINDOW,
    AFTER_CONVERSION,
    OTHER_PROGRAM,
    LINK_ENDED,
    CODE_ENDED,
    UNKNOWN_CODE,
    INVALID_TOKEN;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
