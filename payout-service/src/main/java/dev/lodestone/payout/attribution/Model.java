package dev.lodestone.payout.attribution;

import java.util.Locale;

/** Which touch wins when a click and a code name different creators. A code was typed on purpose, so it is the default. */
public enum Model {
    CODE_FIRST("code"),
    CLICK_FIRST("click");

    private final String preferred;

    Model(String preferred) {
        this.preferred = preferred;
    }

    boolean prefers(Touch touch) {
        return preferred.equals(touch.kind());
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Model labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
