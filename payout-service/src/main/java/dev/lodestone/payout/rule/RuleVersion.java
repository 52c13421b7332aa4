package dev.lodestone.payout.rule;

import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.rate.Rounding;
import dev.lodestone.payout.rate.Terms;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    static RuleVersion of(Row row) {
        return new RuleVersion(
                row.getUUID("id"),
                row.getUUID("program_id"),
                Optional.ofNullable(row.getUUID("creator_id")),
                row.getString("kind"),
                row.getInteger("number"),
                terms(row),
                row.getInteger("hold_days"),
                Optional.ofNullable(row.getOffsetDateTime("valid_from")).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getOffsetDateTime("valid_to")).map(OffsetDateTime::toInstant));
    }

    private static Terms terms(Row row) {
        String currency = row.getString("currency");
        Long flat = row.getLong("flat_minor");
        if (flat != null) return new Terms.Flat(Money.of(flat, currency));
        Optional<Money> cap = Optional.ofNullable(row.getLong("cap_minor")).map(amount -> Money.of(amount, currency));
        return new Terms.Share(row.getLong("rate_millionths"), cap, rounding(row.getString("rounding")));
    }

    static Rounding rounding(String label) {
        return Rounding.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String label(Rounding rounding) {
        return rounding.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
