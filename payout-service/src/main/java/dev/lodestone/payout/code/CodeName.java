package dev.lodestone.payout.code;

import java.util.Locale;
import java.util.UUID;

/** A code as a shop reports it: buyers type it in any case. */
public record CodeName(UUID programId, String code) {
    public CodeName {
        code = code.strip().toUpperCase(Locale.ROOT);
    }
}
