package dev.lodestone.kit.event;

import dev.lodestone.kit.background.Loops;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks for events on behalf of all who wait, which costs the database the same for one of them as for hundreds. */
@ApplicationScoped
class WakeReaders {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Loops loops;
    private final EventFeed feed;
    private final Waiting waiting;
    private volatile Optional<Long> seen = Optional.empty();

    WakeReaders(Loops loops, EventFeed feed, Waiting waiting) {
        this.loops = loops;
        this.feed = feed;
        this.waiting = waiting;
    }

    void start(@Observes StartupEvent started) {
        loops.run("Waking readers of events", LOOK_AGAIN, this::look);
    }

    private Uni<?> look() {
        if (waiting.isEmpty()) {
            seen = Optional.empty();
            return Uni.createFrom().voidItem();
        }
        return seen.isEmpty()
                ? feed.last().invoke(this::begin)
                : feed.newestAfter(seen.get()).invoke(this::wake);
    }

    /** Whether they have looked before or after this is not known: so each of them looks once more. */
    private void begin(long last) {
        seen = Optional.of(last);
        waiting.wakeAll();
    }

    private void wake(Map<UUID, Long> newest) {
        if (newest.isEmpty()) {
            return;
        }
        seen = Optional.of(Collections.max(newest.values()));
        waiting.wake(newest.keySet());
    }
}
