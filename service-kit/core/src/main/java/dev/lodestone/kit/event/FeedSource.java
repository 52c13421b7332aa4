package dev.lodestone.kit.event;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The feed of another service, usually its generated client. */
public interface FeedSource {
    /** Stable name: the place in the feed is kept under it. */
    String name();

    /** The next events after a cursor (null at the very first), oldest first; may wait a while for the first one. */
    Uni<List<FeedEvent>> after(@Nullable String cursor);
}
