package dev.lodestone.creator.access;

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

    public static Happening created(UUID creator, String provenance) {
        return new Happening("creator.created", creator, new Created(creator, provenance));
    }

    /** @param part what changed: profile, accounts, metrics, audience or rate-card */
    public static Happening updated(UUID creator, String part) {
        return new Happening("creator.updated", creator, new Updated(creator, part));
    }

    public static Happening erased(UUID creator) {
        return new Happening("creator.erased", creator, new Erased(creator));
    }

    public Uni<Void> tell(Tx tx, Happening... happenings) {
        return events.appendAll(tx, List.of(happenings));
    }

    public Uni<Void> tell(Tx tx, List<Happening> happenings) {
        return events.appendAll(tx, happenings);
    }

    private record Created(UUID creatorId, String provenance) {}

    private record Updated(UUID creatorId, String part) {}

    private record Erased(UUID creatorId) {}
}
