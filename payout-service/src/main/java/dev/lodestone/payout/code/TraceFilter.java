package dev.lodestone.payout.code;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.page.PageRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a list of links or codes is narrowed to; null = not at all. */
public class TraceFilter {
    @RestQuery
    @Nullable
    UUID programId;

    @RestQuery
    @Nullable
    UUID creatorId;

    @RestQuery
    @Nullable
    UUID collaborationId;

    /** A creator sees only their own, whatever they ask for. */
    public Narrowed seenBy(Tx tx) {
        return new Narrowed(programId, tx.caller().narrowed(creatorId), collaborationId);
    }

    /** For {@link #page}; links and codes are listed alike. */
    public static String pageOf(String table, String columns) {
        return "SELECT " + columns + " FROM " + table + """
                 WHERE workspace_id = $1 AND ($2::text IS NULL OR id < $2::text::uuid) AND ($4::uuid IS NULL OR program_id = $4)
                  AND ($5::uuid IS NULL OR creator_id = $5) AND ($6::uuid IS NULL OR collaboration_id = $6)
                ORDER BY id DESC LIMIT $3""";
    }

    public static <T> Uni<List<T>> page(Tx tx, String sql, Function<Row, T> map, PageRequest page, Narrowed to) {
        return tx.list(
                sql,
                map,
                tx.workspace(),
                page.after(0),
                page.fetch(),
                to.programId(),
                to.creatorId(),
                to.collaborationId());
    }

    /** The filter as it is applied. */
    public record Narrowed(
            @Nullable UUID programId,
            @Nullable UUID creatorId,
            @Nullable UUID collaborationId) {}
}
