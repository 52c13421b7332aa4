package dev.lodestone.local.provider;

import dev.lodestone.local.process.LocalFailure;
import java.util.Arrays;
import java.util.Locale;

/** How the simulator treats the next payouts. The two middle ones are what makes an outcome unknown to the caller. */
public enum ProviderMode {
    OK,
    ACCEPT_THEN_TIMEOUT,
    ERROR,
    LATE;

    static ProviderMode named(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new LocalFailure("Unknown provider mode: " + name));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
