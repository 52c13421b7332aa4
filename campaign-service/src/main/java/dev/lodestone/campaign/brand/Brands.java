package dev.lodestone.campaign.brand;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Brands {
    private static final String COLUMNS = """
            SELECT id, name, website, aliases, product_nouns, metadata, version, created_at, updated_at
            FROM brand WHERE workspace_id = $1
            """;
    private static final String INSERT = """
            INSERT INTO brand (workspace_id, id, name, website, aliases, product_nouns, metadata, version, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $8)""";
    private static final String UPDATE = """
            UPDATE brand SET name = $3, website = $4, aliases = $5, product_nouns = $6, metadata = $7, updated_at = $8,
                version = version + 1
            WHERE workspace_id = $1 AND id = $2""";
    private static final String PAGE = COLUMNS + """
            AND ($2::text IS NULL OR (created_at, id) < ($2::text::timestamptz, $3::text::uuid))
            ORDER BY created_at DESC, id DESC LIMIT $4""";

    public Uni<Brand> require(Tx tx, UUID id) {
        return tx.find(COLUMNS + "AND id = $2", Brands::brand, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("brand", id)));
    }

    /** Present until this transaction ends: nobody can delete it meanwhile. */
    public Uni<Optional<Brand>> keep(Tx tx, UUID id) {
        return tx.find(COLUMNS + "AND id = $2 FOR KEY SHARE", Brands::brand, tx.workspace(), id);
    }

    Uni<Brand> lock(Tx tx, UUID id) {
        return tx.find(COLUMNS + "AND id = $2 FOR UPDATE", Brands::brand, tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("brand", id)));
    }

    Uni<List<Brand>> page(Tx tx, PageRequest page) {
        return tx.list(PAGE, Brands::brand, tx.workspace(), page.after(0), page.after(1), page.fetch());
    }

    Uni<Integer> insert(Tx tx, UUID id, BrandRequest brand) {
        return write(tx, INSERT, id, brand);
    }

    Uni<Integer> update(Tx tx, UUID id, BrandRequest brand) {
        return write(tx, UPDATE, id, brand);
    }

    Uni<Boolean> isUsed(Tx tx, UUID id) {
        return tx.one(
                "SELECT EXISTS (SELECT 1 FROM campaign WHERE workspace_id = $1 AND brand_id = $2) AS used",
                row -> row.getBoolean("used"),
                tx.workspace(),
                id);
    }

    Uni<Integer> delete(Tx tx, UUID id) {
        return tx.execute("DELETE FROM brand WHERE workspace_id = $1 AND id = $2", tx.workspace(), id);
    }

    private static Uni<Integer> write(Tx tx, String sql, UUID id, BrandRequest brand) {
        return tx.execute(
                sql,
                tx.workspace(),
                id,
                brand.name().strip(),
                brand.website(),
                brand.aliases().toArray(String[]::new),
                brand.productNouns().toArray(String[]::new),
                new JsonObject(Map.copyOf(brand.metadata())),
                tx.now());
    }

    private static Brand brand(Row row) {
        return new Brand(
                row.getUUID("id"),
                row.getString("name"),
                row.getString("website"),
                List.of(row.getArrayOfStrings("aliases")),
                List.of(row.getArrayOfStrings("product_nouns")),
                strings(row.getJsonObject("metadata")),
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    private static Map<String, String> strings(JsonObject object) {
        return object.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }
}
