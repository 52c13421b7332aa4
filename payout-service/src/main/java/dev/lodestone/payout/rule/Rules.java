package dev.lodestone.payout.rule;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.rate.Terms;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Rules {
    private static final String OF_CREATORS = """
            SELECT rule.id, program_id, creator_id, kind, number, rate_millionths, flat_minor, cap_minor, rule.hold_days, rounding,
                   valid_from, valid_to, program.currency
            FROM commission_rule_version AS rule JOIN program ON program.id = rule.program_id
            WHERE rule.workspace_id = $1 AND program_id = ANY ($2) AND (creator_id IS NULL OR $3 OR creator_id = ANY ($4))
            ORDER BY creator_id NULLS FIRST, kind, number""";
    private static final String CLOSE = """
            UPDATE commission_rule_version SET valid_to = $5
            WHERE workspace_id = $1 AND program_id = $2 AND creator_id IS NOT DISTINCT FROM $3 AND kind = $4 AND valid_to IS NULL""";
    private static final String INSERT = """
            INSERT INTO commission_rule_version
                (workspace_id, id, program_id, creator_id, kind, number, rate_millionths, flat_minor, cap_minor, hold_days,
                 rounding, valid_from, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)""";

    public Uni<Rulebook> forCreators(Tx tx, Collection<UUID> programs, Collection<UUID> creators) {
        return tx.list(
                        OF_CREATORS,
                        Rules::read,
                        tx.workspace(),
                        programs.toArray(UUID[]::new),
                        false,
                        creators.toArray(UUID[]::new))
                .map(Rulebook::new);
    }

    Uni<List<RuleVersion>> of(Tx tx, UUID program) {
        return tx.list(OF_CREATORS, Rules::read, tx.workspace(), new UUID[] {program}, true, new UUID[0]);
    }

    Uni<Integer> close(Tx tx, RuleVersion next) {
        return tx.execute(
                CLOSE,
                tx.workspace(),
                next.programId(),
                next.creatorId().orElse(null),
                next.kind(),
                next.validFrom().orElseThrow());
    }

    Uni<Integer> insert(Tx tx, RuleVersion rule) {
        Terms.Share share = rule.terms() instanceof Terms.Share rate ? rate : null;
        Terms.Flat flat = rule.terms() instanceof Terms.Flat sum ? sum : null;
        return tx.execute(
                INSERT,
                tx.workspace(),
                rule.id(),
                rule.programId(),
                rule.creatorId().orElse(null),
                rule.kind(),
                rule.number(),
                share == null ? null : share.rateMillionths(),
                flat == null ? null : flat.amount().amount(),
                share == null ? null : share.cap().map(cap -> cap.amount()).orElse(null),
                rule.holdDays(),
                share == null ? "half-even" : RuleVersion.label(share.rounding()),
                rule.validFrom().orElse(null),
                tx.now());
    }

    private static RuleVersion read(Row row) {
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
        return new Terms.Share(row.getLong("rate_millionths"), cap, RuleVersion.rounding(row.getString("rounding")));
    }
}
