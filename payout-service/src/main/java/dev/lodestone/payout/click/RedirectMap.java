package dev.lodestone.payout.click;

import dev.lodestone.kit.background.Loops;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.workspace.Caller;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Where every slug leads, in memory: redirects go on while the database is away. Until it has been filled once, this replica
 * is not ready, for it would tell visitors that links do not exist.
 */
@Readiness
@Default
@ApplicationScoped
class RedirectMap implements HealthCheck {
    private static final UUID NO_WORKSPACE = new UUID(0, 0);
    /** A change is stamped when its transaction starts and seen when it ends; none takes as long as this. */
    private static final Duration LONGEST_WRITE = Duration.ofMinutes(1);

    private static final int AT_ONCE = 10_000;
    private static final String SEE_ALL = "SELECT set_config('app.redirects', 'all', true)";
    private static final String CHANGED = """
            SELECT workspace_id, id, program_id, creator_id, slug, target_url, updated_at FROM link
            WHERE (updated_at, id) > ($1, $2) ORDER BY updated_at, id LIMIT $3""";

    private final Map<String, Target> targets = new ConcurrentHashMap<>();
    private final Database database;
    private final Loops loops;
    private final Duration pause;
    private volatile boolean filled;
    private volatile Place place = new Place(Instant.EPOCH, NO_WORKSPACE);

    RedirectMap(
            Database database,
            Loops loops,
            @ConfigProperty(name = "lodestone.link.refresh", defaultValue = "PT0.25S") Duration pause) {
        this.database = database;
        this.loops = loops;
        this.pause = pause;
    }

    void start(@Observes StartupEvent started) {
        loops.run("Refreshing redirects", pause, this::refresh);
    }

    Optional<Target> of(String slug) {
        return Optional.ofNullable(targets.get(slug));
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("redirects").status(filled).build();
    }

    /** A full page says that there is more, which nobody should wait for. */
    private Uni<Void> refresh() {
        return database.readAs(Caller.job(NO_WORKSPACE, "redirects"), this::changed)
                .chain(changes -> changes.size() == AT_ONCE
                        ? refresh()
                        : Uni.createFrom().voidItem().invoke(() -> filled = true));
    }

    private Uni<List<Change>> changed(Tx tx) {
        return tx.execute(SEE_ALL)
                .chain(() -> tx.list(CHANGED, RedirectMap::change, place.updatedAt(), place.id(), AT_ONCE))
                .invoke(changes -> take(changes, tx.now()));
    }

    private void take(List<Change> changes, Instant readAt) {
        changes.forEach(change -> targets.put(change.slug(), change.target()));
        place = changes.size() == AT_ONCE
                ? changes.getLast().place()
                : new Place(readAt.minus(LONGEST_WRITE), NO_WORKSPACE);
    }

    record Target(UUID workspace, UUID linkId, UUID programId, UUID creatorId, String url) {}

    private record Place(Instant updatedAt, UUID id) {}

    private record Change(String slug, Target target, Place place) {}

    private static Change change(Row row) {
        UUID id = row.getUUID("id");
        return new Change(
                row.getString("slug"),
                new Target(
                        row.getUUID("workspace_id"),
                        id,
                        row.getUUID("program_id"),
                        row.getUUID("creator_id"),
                        row.getString("target_url")),
                new Place(row.getOffsetDateTime("updated_at").toInstant(), id));
    }
}
