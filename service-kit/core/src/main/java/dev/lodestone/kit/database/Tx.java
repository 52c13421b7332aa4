package dev.lodestone.kit.database;

import dev.lodestone.kit.workspace.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One transaction of one caller, whose workspace the database enforces. Statements go one after the other. */
public final class Tx {
    private final SqlConnection connection;
    private final Caller caller;
    private final Instant now;

    Tx(SqlConnection connection, Caller caller, Instant now) {
        this.connection = connection;
        this.caller = caller;
        this.now = now;
    }

    public Caller caller() {
        return caller;
    }

    public UUID workspace() {
        return caller.workspace();
    }

    /** The transaction's time, the same for all that happens in it, and as exact as the database keeps it. */
    public Instant now() {
        return now;
    }

    public <T> Uni<List<T>> list(String sql, Function<Row, T> map, @Nullable Object... parameters) {
        return run(sql, parameters).map(rows -> {
            List<T> items = new ArrayList<>(rows.size());
            rows.forEach(row -> items.add(map.apply(row)));
            return items;
        });
    }

    public <T> Uni<Optional<T>> find(String sql, Function<Row, T> map, @Nullable Object... parameters) {
        return list(sql, map, parameters).map(items -> items.stream().findFirst());
    }

    /** Exactly one row; anything else is a fault of ours. */
    public <T> Uni<T> one(String sql, Function<Row, T> map, @Nullable Object... parameters) {
        return list(sql, map, parameters).map(items -> {
            if (items.size() != 1) {
                throw new IllegalStateException("Expected one row but got " + items.size());
            }
            return items.getFirst();
        });
    }

    /** Number of rows changed. */
    public Uni<Integer> execute(String sql, @Nullable Object... parameters) {
        return run(sql, parameters).map(RowSet::rowCount);
    }

    private Uni<RowSet<Row>> run(String sql, @Nullable Object... parameters) {
        if (parameters.length == 0) {
            return connection.preparedQuery(sql).execute();
        }
        List<@Nullable Object> values = new ArrayList<>(parameters.length);
        for (@Nullable Object parameter : parameters) {
            values.add(parameter instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : parameter);
        }
        return connection.preparedQuery(sql).execute(Tuple.wrap(values));
    }
}
