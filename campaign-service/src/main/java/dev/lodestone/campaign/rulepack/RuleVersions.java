package dev.lodestone.campaign.rulepack;

import dev.lodestone.campaign.pull.rules.Hash;
import dev.lodestone.kit.database.JsonColumns;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The versions of the workspace's pack, numbered, and which of them is in force. */
@ApplicationScoped
class RuleVersions {
    private static final String COLUMNS = """
            SELECT version.*, coalesce(pack.in_force = version.number, false) AS is_in_force
            FROM rule_pack_version version JOIN rule_pack pack ON pack.workspace_id = version.workspace_id
            WHERE version.workspace_id = $1
            """;
    private static final String PAGE =
            COLUMNS + "AND ($2::text IS NULL OR number < $2::text::integer) ORDER BY number DESC LIMIT $3";
    private static final String TOUCH = """
            INSERT INTO rule_pack (workspace_id, version, updated_at) VALUES ($1, 1, $2)
            ON CONFLICT (workspace_id) DO UPDATE SET version = rule_pack.version + 1, updated_at = $2""";
    private static final String INSERT = """
            INSERT INTO rule_pack_version (workspace_id, number, content, hash, created_by, created_at)
            SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 FROM rule_pack_version WHERE workspace_id = $1
            RETURNING *, false AS is_in_force""";
    private static final String PUT_IN_FORCE = """
            UPDATE rule_pack SET in_force = $2, version = version + 1, updated_at = $3 WHERE workspace_id = $1""";
    private static final String MARK_ACTIVATED = """
            UPDATE rule_pack_version SET activated_at = coalesce(activated_at, $3) WHERE workspace_id = $1 AND number = $2""";

    private final JsonColumns json;

    RuleVersions(JsonColumns json) {
        this.json = json;
    }

    /** How often the pack has changed; 0 when the workspace has none yet. */
    Uni<Long> packVersion(Tx tx) {
        return packVersion(tx, "");
    }

    /** The same, and the pack stays so until this transaction ends. */
    Uni<Long> lock(Tx tx) {
        return packVersion(tx, " FOR UPDATE");
    }

    Uni<Optional<RuleVersion>> inForce(Tx tx) {
        return tx.find(COLUMNS + "AND number = pack.in_force", this::version, tx.workspace());
    }

    Uni<RuleVersion> require(Tx tx, int number) {
        return tx.find(COLUMNS + "AND number = $2", this::version, tx.workspace(), number)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("version", number)));
    }

    Uni<List<RuleVersion>> page(Tx tx, PageRequest page) {
        return tx.list(PAGE, this::version, tx.workspace(), page.after(0), page.fetch());
    }

    /** The pack's row is written first, so that writers take turns and numbers have no gaps. */
    Uni<RuleVersion> add(Tx tx, RulesContent content) {
        JsonObject words = json.write(content);
        return tx.execute(TOUCH, tx.workspace(), tx.now())
                .chain(() -> tx.one(
                        INSERT,
                        this::version,
                        tx.workspace(),
                        words,
                        Hash.of(words.encode()),
                        tx.caller().subject(),
                        tx.now()));
    }

    Uni<RuleVersion> putInForce(Tx tx, int number) {
        return tx.execute(MARK_ACTIVATED, tx.workspace(), number, tx.now())
                .chain(() -> tx.execute(PUT_IN_FORCE, tx.workspace(), number, tx.now()))
                .chain(() -> require(tx, number));
    }

    private static Uni<Long> packVersion(Tx tx, String lock) {
        return tx.find(
                        "SELECT version FROM rule_pack WHERE workspace_id = $1" + lock,
                        row -> row.getLong("version"),
                        tx.workspace())
                .map(found -> found.orElse(0L));
    }

    private RuleVersion version(Row row) {
        OffsetDateTime activated = row.getOffsetDateTime("activated_at");
        return new RuleVersion(
                row.getInteger("number"),
                json.read(row.getJsonObject("content"), RulesContent.class),
                row.getString("hash"),
                row.getBoolean("is_in_force"),
                row.getString("created_by"),
                row.getOffsetDateTime("created_at").toInstant(),
                activated == null ? null : activated.toInstant());
    }
}
