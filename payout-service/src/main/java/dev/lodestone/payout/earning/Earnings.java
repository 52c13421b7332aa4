package dev.lodestone.payout.earning;

import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of earnings. Whoever changes some locks them first, in the order of their ids. */
@ApplicationScoped
public class Earnings {
    public static final String COLUMNS =
            "id, origin, creator_id, brand_id, program_id, campaign_id, conversion_id, rule_version_id, external_ref, amount_minor,"
                    + " reversed_minor, clawed_minor, currency, state, payable_at, author, reason, decided_by, created_at, version";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM earning WHERE workspace_id = $1 ";
    private static final String LOCK = SELECT + "AND id = ANY ($2) ORDER BY id FOR UPDATE";
    private static final String LOCK_PENDING = SELECT + """
            AND state = 'pending' AND origin = 'commission' AND ($2::uuid IS NULL OR program_id = $2)
            AND ($3::uuid IS NULL OR creator_id = $3) ORDER BY id LIMIT 10000 FOR UPDATE""";
    private static final String LOCK_DUE =
            SELECT + "AND state = 'approved' AND payable_at <= $2 ORDER BY id LIMIT 2000 FOR UPDATE SKIP LOCKED";
    /** Of whom something was payable by then, everything: what is to be recovered shows in the whole only. */
    private static final String LOCK_PAYABLE = SELECT + """
            AND state = 'payable' AND currency = $2 AND creator_id IN (
                SELECT creator_id FROM earning
                WHERE workspace_id = $1 AND state = 'payable' AND currency = $2 AND payable_at <= $3)
            ORDER BY id LIMIT $4 FOR UPDATE""";

    private static final String LOCK_OF_CONVERSION = SELECT + "AND conversion_id = $2 ORDER BY id FOR UPDATE";
    private static final String OF_CONVERSIONS = SELECT + "AND conversion_id = ANY ($2) ORDER BY id";
    private static final String INSERT = """
            INSERT INTO earning (workspace_id, id, origin, creator_id, brand_id, program_id, campaign_id, conversion_id,
                                 rule_version_id, external_ref, amount_minor, remainder_millionths, currency, state,
                                 payable_at, author, reason, decided_by, decided_at, created_at)
            SELECT $1, id, origin, creator_id, brand_id, program_id, campaign_id, conversion_id, rule_version_id, external_ref,
                   amount, remainder, currency, state, payable_at, author, reason, decided_by,
                   CASE WHEN decided_by IS NOT NULL THEN $2::timestamptz END, $2::timestamptz
            FROM unnest($3::uuid[], $4::text[], $5::uuid[], $6::uuid[], $7::uuid[], $8::uuid[], $9::uuid[], $10::uuid[],
                        $11::text[], $12::bigint[], $13::bigint[], $14::text[], $15::text[], $16::timestamptz[], $17::text[],
                        $18::text[], $19::text[])
                AS e (id, origin, creator_id, brand_id, program_id, campaign_id, conversion_id, rule_version_id, external_ref,
                      amount, remainder, currency, state, payable_at, author, reason, decided_by)
            ON CONFLICT (workspace_id, origin, external_ref) DO NOTHING RETURNING id""";

    public Uni<List<Earning>> lock(Tx tx, Collection<UUID> ids) {
        return tx.list(LOCK, Earnings::read, tx.workspace(), ids.toArray(UUID[]::new));
    }

    public Uni<List<Earning>> lockPending(Tx tx, @Nullable UUID program, @Nullable UUID creator) {
        return tx.list(LOCK_PENDING, Earnings::read, tx.workspace(), program, creator);
    }

    Uni<List<Earning>> lockDue(Tx tx) {
        return tx.list(LOCK_DUE, Earnings::read, tx.workspace(), tx.now());
    }

    Uni<List<Earning>> lockPayable(Tx tx, String currency, Instant cutOff, int most) {
        return tx.list(LOCK_PAYABLE, Earnings::read, tx.workspace(), currency, cutOff, most);
    }

    Uni<List<Earning>> lockOfConversion(Tx tx, UUID conversion) {
        return tx.list(LOCK_OF_CONVERSION, Earnings::read, tx.workspace(), conversion);
    }

    public Uni<List<Earning>> ofConversions(Tx tx, Collection<UUID> conversions) {
        return tx.list(OF_CONVERSIONS, Earnings::read, tx.workspace(), conversions.toArray(UUID[]::new));
    }

    /** The ids that are new: an earning with a reference of its own is added once. */
    Uni<List<UUID>> insert(Tx tx, List<AddEarnings.Addition> additions) {
        List<Earning> earnings =
                additions.stream().map(AddEarnings.Addition::earning).toList();
        return tx.list(
                INSERT,
                row -> row.getUUID("id"),
                tx.workspace(),
                tx.now(),
                Columns.uuids(earnings, Earning::id),
                Columns.texts(earnings, earning -> earning.origin().label()),
                Columns.uuids(earnings, Earning::creatorId),
                Columns.uuids(earnings, Earning::brandId),
                Columns.uuids(earnings, earning -> earning.programId().orElse(null)),
                Columns.uuids(earnings, earning -> earning.campaignId().orElse(null)),
                Columns.uuids(earnings, earning -> earning.conversionId().orElse(null)),
                Columns.uuids(earnings, earning -> earning.ruleVersionId().orElse(null)),
                Columns.texts(earnings, earning -> earning.externalRef().orElse(null)),
                Columns.numbers(earnings, earning -> earning.amount().amount()),
                Columns.numbers(additions, AddEarnings.Addition::remainderMillionths),
                Columns.texts(earnings, earning -> earning.amount().currency()),
                Columns.texts(earnings, earning -> earning.state().label()),
                Columns.times(earnings, Earning::payableAt),
                Columns.texts(earnings, Earning::author),
                Columns.texts(earnings, earning -> earning.reason().orElse(null)),
                Columns.texts(earnings, earning -> earning.decidedBy().orElse(null)));
    }

    public static Earning read(Row row) {
        return new Earning(
                row.getUUID("id"),
                Origin.labelled(row.getString("origin")),
                row.getUUID("creator_id"),
                row.getUUID("brand_id"),
                Optional.ofNullable(row.getUUID("program_id")),
                Optional.ofNullable(row.getUUID("campaign_id")),
                Optional.ofNullable(row.getUUID("conversion_id")),
                Optional.ofNullable(row.getUUID("rule_version_id")),
                Optional.ofNullable(row.getString("external_ref")),
                Money.of(row.getLong("amount_minor"), row.getString("currency")),
                new Earning.Progress(
                        EarningState.labelled(row.getString("state")),
                        row.getLong("reversed_minor"),
                        row.getLong("clawed_minor"),
                        row.getLong("version")),
                row.getOffsetDateTime("payable_at").toInstant(),
                row.getString("author"),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("decided_by")),
                row.getOffsetDateTime("created_at").toInstant());
    }
}
