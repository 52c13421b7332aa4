package dev.lodestone.payout.ending;

import java.util.Locale;

/** Where a proposal stands. It is void once the provider itself has told what became of the payment. */
enum EndingState {
    OPEN,
    CONFIRMED,
    WITHDRAWN,
    VOID;

    /** Every state as it is said to others. A filter is held to it, so that an unknown one is named as the fault. */
    static final String NAMES = "open|confirmed|withdrawn|void";

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EndingState labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
