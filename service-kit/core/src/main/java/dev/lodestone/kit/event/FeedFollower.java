package dev.lodestone.kit.event;

import dev.lodestone.kit.background.Loops;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.workspace.Caller;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Follows other services' feeds. Each event is handled in one transaction with the cursor that passes it, so it has its
 * effect once, whatever crashes; while the other service is away, the follower tries again at growing intervals. A page that
 * takes too long counts as away, however steadily it trickles in.
 */
@ApplicationScoped
public class FeedFollower {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String PLACE = "SELECT cursor FROM kit.feed_cursor WHERE source = $1";
    private static final String MOVE = """
            INSERT INTO kit.feed_cursor (source, cursor, updated_at) VALUES ($1, $2, $3)
            ON CONFLICT (source) DO UPDATE SET cursor = excluded.cursor, updated_at = excluded.updated_at
            WHERE feed_cursor.cursor IS NOT DISTINCT FROM $4""";

    private final Database database;
    private final Loops loops;
    private final FeedMeters meters;
    private final Duration patience;

    FeedFollower(
            Database database,
            Loops loops,
            FeedMeters meters,
            @ConfigProperty(name = "lodestone.feed.patience") Duration patience) {
        this.database = database;
        this.loops = loops;
        this.meters = meters;
        this.patience = patience;
    }

    /** Starts to follow; the handler must not call other services. */
    public void follow(FeedSource source, BiFunction<Tx, FeedEvent, Uni<Void>> handler) {
        Followed feed = new Followed(source, handler, meters.of(source.name()));
        loops.run("Following " + source.name(), PAUSE, () -> step(feed));
    }

    private Uni<Integer> step(Followed feed) {
        return place(feed.source()).chain(place -> page(feed, place).chain(events -> handle(feed, place, events)));
    }

    private Uni<List<FeedEvent>> page(Followed feed, Optional<String> place) {
        return feed.source()
                .after(place.orElse(null))
                .ifNoItem()
                .after(patience)
                .fail()
                .onFailure()
                .invoke(feed.progress()::pageFailed);
    }

    private Uni<Integer> handle(Followed feed, Optional<String> place, List<FeedEvent> events) {
        return Multi.createFrom()
                .range(0, events.size())
                .onItem()
                .transformToUniAndConcatenate(i -> handle(
                        feed, i == 0 ? place.orElse(null) : events.get(i - 1).cursor(), events.get(i)))
                .collect()
                .asList()
                .invoke(feed.progress()::goesOn)
                .map(List::size);
    }

    /** Zero rows moved = another replica has already passed this event. */
    private Uni<Void> handle(Followed feed, @Nullable String from, FeedEvent event) {
        String source = feed.source().name();
        return database.as(
                        Caller.job(event.workspaceId(), source),
                        tx -> tx.execute(MOVE, source, event.cursor(), tx.now(), from)
                                .chain(moved -> moved == 1
                                        ? feed.handler().apply(tx, event)
                                        : Uni.createFrom().voidItem()))
                .invoke(feed.progress()::goesOn)
                .onFailure()
                .invoke(feed.progress()::eventFailed);
    }

    private Uni<Optional<String>> place(FeedSource source) {
        return database.readAs(
                Caller.job(Caller.NO_WORKSPACE, source.name()),
                tx -> tx.find(PLACE, row -> row.getString("cursor"), source.name()));
    }

    private record Followed(
            FeedSource source, BiFunction<Tx, FeedEvent, Uni<Void>> handler, FeedMeters.Progress progress) {}
}
