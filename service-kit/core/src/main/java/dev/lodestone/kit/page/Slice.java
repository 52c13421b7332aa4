package dev.lodestone.kit.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list. {@code nextCursor} is null on the last one. */
public record Slice<T>(List<T> data, @Nullable String nextCursor, boolean hasMore) {

    public <V> Slice<V> map(Function<T, V> view) {
        return new Slice<>(data.stream().map(view).toList(), nextCursor, hasMore);
    }
}
