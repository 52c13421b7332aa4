package dev.lodestone.kit.page;

import java.util.List;
import java.util.function.Function;

/** One page of a list. {@code nextCursor} is null on the last one. */
public record Slice<T>(List<T> data, String nextCursor, boolean hasMore) {

    public <V> Slice<V> map(Function<T, V> view) {
        return new Slice<>(data.stream().map(view).toList(), nextCursor, hasMore);
    }
}
