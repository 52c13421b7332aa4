package dev.lodestone.kit.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EventPage",
        description = "Events in feed order. `nextCursor` is always given: it also resumes an empty page.")
record EventPage(List<EventView> data, String nextCursor, boolean hasMore) {

    static EventPage of(List<EventView> rows, int limit, long after) {
        boolean more = rows.size() > limit;
        List<EventView> shown = more ? rows.subList(0, limit) : rows;
        return new EventPage(
                shown, shown.isEmpty() ? Long.toString(after) : shown.getLast().cursor(), more);
    }
}
