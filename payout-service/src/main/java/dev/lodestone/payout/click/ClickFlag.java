package dev.lodestone.payout.click;

import java.util.Locale;

/** Why a click does not count. */
enum ClickFlag {
    BOT,
    PREFETCH,
    DUPLICATE;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
