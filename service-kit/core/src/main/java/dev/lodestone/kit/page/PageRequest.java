package dev.lodestone.kit.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which part of a list to read: at most {@code limit} rows after the sort key of the last row already seen. */
public record PageRequest(int limit, Optional<List<String>> after) {

    /** One row more than asked for tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /** One part of the last seen sort key; null on the first page. */
    public @Nullable String after(int part) {
        return after.map(key -> key.get(part)).orElse(null);
    }
}
