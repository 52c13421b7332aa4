package dev.lodestone.creator.ratecard;

import dev.lodestone.creator.account.Platform;
import dev.lodestone.kit.database.Columns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class RateCards {
    private static final String VERSION = "SELECT version FROM rate_card WHERE workspace_id = $1 AND creator_id = $2";
    private static final String RATES = """
            SELECT * FROM rate WHERE workspace_id = $1 AND creator_id = ANY($2)
            ORDER BY creator_id, platform, deliverable""";
    private static final String TOUCH = """
            INSERT INTO rate_card (workspace_id, creator_id, version, updated_at)
            SELECT $1, creator, 1, $3 FROM unnest($2::uuid[]) AS touched (creator)
            ON CONFLICT (workspace_id, creator_id) DO UPDATE SET version = rate_card.version + 1, updated_at = $3""";
    private static final String CLEAR = "DELETE FROM rate WHERE workspace_id = $1 AND creator_id = $2";
    private static final String PUT = """
            INSERT INTO rate (workspace_id, creator_id, platform, deliverable, fee_minor, currency, valid_until)
            SELECT $1, r.creator, r.platform, r.deliverable, r.fee, r.currency, r.valid_until::date
            FROM unnest($2::uuid[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[])
                AS r (creator, platform, deliverable, fee, currency, valid_until)
            ON CONFLICT (workspace_id, creator_id, platform, deliverable) DO UPDATE
            SET fee_minor = excluded.fee_minor, currency = excluded.currency, valid_until = excluded.valid_until""";

    /** One price of one creator. */
    public record Price(UUID creator, Rate rate) {}

    public Uni<Map<UUID, List<Rate>>> of(Tx tx, Collection<UUID> creators) {
        return tx.list(RATES, RateCards::price, tx.workspace(), creators.toArray(UUID[]::new))
                .map(prices -> {
                    Map<UUID, List<Rate>> byCreator = new HashMap<>();
                    prices.forEach(price -> byCreator
                            .computeIfAbsent(price.creator(), unused -> new ArrayList<>())
                            .add(price.rate()));
                    return byCreator;
                });
    }

    /** A creator without a card has an empty one of version 0. */
    Uni<RateCard> find(Tx tx, UUID creator) {
        return of(tx, List.of(creator))
                .chain(rates -> tx.find(VERSION, row -> row.getLong("version"), tx.workspace(), creator)
                        .map(version -> new RateCard(rates.getOrDefault(creator, List.of()), version.orElse(0L))));
    }

    Uni<Integer> replace(Tx tx, UUID creator, List<Rate> rates) {
        return tx.execute(CLEAR, tx.workspace(), creator)
                .chain(() -> tx.execute(TOUCH, tx.workspace(), new UUID[] {creator}, tx.now()))
                .chain(() -> put(
                        tx, rates.stream().map(rate -> new Price(creator, rate)).toList()));
    }

    /** Sets single prices of many creators and leaves their others alone. */
    public Uni<Integer> set(Tx tx, List<Price> prices) {
        UUID[] creators = prices.stream().map(Price::creator).distinct().toArray(UUID[]::new);
        return tx.execute(TOUCH, tx.workspace(), creators, tx.now()).chain(() -> put(tx, prices));
    }

    private static Uni<Integer> put(Tx tx, List<Price> prices) {
        return tx.execute(
                PUT,
                tx.workspace(),
                Columns.uuids(prices, Price::creator),
                Columns.texts(prices, price -> price.rate().platform().code()),
                Columns.texts(prices, price -> price.rate().deliverable().code()),
                Columns.numbers(prices, price -> price.rate().fee().amount()),
                Columns.texts(prices, price -> price.rate().fee().currency()),
                Columns.texts(
                        prices,
                        price -> price.rate().validUntil() == null
                                ? null
                                : price.rate().validUntil().toString()));
    }

    private static Price price(Row row) {
        Rate rate = new Rate(
                Platform.of(row.getString("platform")),
                Deliverable.of(row.getString("deliverable")),
                Money.of(row.getLong("fee_minor"), row.getString("currency")),
                row.getLocalDate("valid_until"));
        return new Price(row.getUUID("creator_id"), rate);
    }
}
