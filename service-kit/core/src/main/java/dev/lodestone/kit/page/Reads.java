package dev.lodestone.kit.page;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a resource reads, as the caller of its request, each time in one transaction: one thing, or one page of a list. */
@ApplicationScoped
public class Reads {
    private final Database database;
    private final Pages pages;

    Reads(Database database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    public <T> Uni<T> get(Function<Tx, Uni<T>> work) {
        return database.read(work);
    }

    /** {@code rows} finds up to one row more than the page, see {@link PageRequest#fetch}; they are in the order of their key. */
    public <T> Uni<Slice<T>> list(
            @Nullable Integer limit,
            @Nullable String cursor,
            BiFunction<Tx, PageRequest, Uni<List<T>>> rows,
            Function<T, List<String>> sortKey) {
        PageRequest page = pages.open(limit, cursor);
        return database.read(tx -> rows.apply(tx, page)).map(found -> pages.close(page, found, sortKey));
    }
}
