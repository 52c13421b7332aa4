package dev.lodestone.creator.access;

import dev.lodestone.creator.event.CreatorEvents;
import dev.lodestone.creator.event.CreatorEvents.CreatorCreated;
import dev.lodestone.creator.event.CreatorEvents.CreatorErased;
import dev.lodestone.creator.event.CreatorEvents.CreatorUpdated;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.event.Events.Happening;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the event feed says about creators: ids and kinds of change, never personal data. */
@ApplicationScoped
public class CreatorNews {
    private final Events events;

    CreatorNews(Events events) {
        this.events = events;
    }

    public static Happening<?> created(UUID creator, String provenance) {
        return new Happening<>(CreatorEvents.CREATED, creator, new CreatorCreated(creator, provenance));
    }

    /** @param part as {@link CreatorUpdated} lists them */
    public static Happening<?> updated(UUID creator, String part) {
        return new Happening<>(CreatorEvents.UPDATED, creator, new CreatorUpdated(creator, part));
    }

    public static Happening<?> erased(UUID creator) {
        return new Happening<>(CreatorEvents.ERASED, creator, new CreatorErased(creator));
    }

    public Uni<Void> tell(Tx tx, Happening<?>... happenings) {
        return events.appendAll(tx, List.of(happenings));
    }

    public Uni<Void> tell(Tx tx, List<Happening<?>> happenings) {
        return events.appendAll(tx, happenings);
    }
}
