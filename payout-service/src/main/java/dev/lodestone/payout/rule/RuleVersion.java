package dev.lodestone.payout.rule;

import dev.lodestone.payout.rate.Rounding;
import dev.lodestone.payout.rate.Terms;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What is paid for one kind of order, to one creator or to everyone, while it is valid. */
public record RuleVersion(
        UUID id,
        UUID programId,
        Optional<UUID> creatorId,
        String kind,
        int number,
        Terms terms,
        int holdDays,
        Optional<Instant> validFrom,
        Optional<Instant> validTo) {

    boolean covers(UUID program, UUID creator, String orderKind, Instant at) {
        return programId.equals(program)
                && kind.equals(orderKind)
                && creatorId.map(creator::equals).orElse(true)
                && validFrom.map(from -> !at.isBefore(from)).orElse(true)
                && validTo.map(at::isBefore).orElse(true);
    }

    static Rounding rounding(String label) {
        return Rounding.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String label(Rounding rounding) {
        return rounding.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
