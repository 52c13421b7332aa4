package dev.lodestone.payout.inspection;

import dev.lodestone.kit.background.Loops;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.workspace.Caller;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the books of every workspace now and then, so that whoever watches over the installation hears of a fault unasked. */
@ApplicationScoped
class WatchBooks {
    private final Map<UUID, List<Inspection.Finding>> found = new ConcurrentHashMap<>();
    private final Set<UUID> unread = ConcurrentHashMap.newKeySet();
    private final AtomicLong inspectedAt = new AtomicLong();
    private final Database database;
    private final Inspection inspection;
    private final Loops loops;
    private final InstantSource clock;
    private final Duration pause;

    WatchBooks(
            Database database,
            Inspection inspection,
            Loops loops,
            InstantSource clock,
            @ConfigProperty(name = "lodestone.ledger.inspect-every", defaultValue = "PT10M") Duration pause) {
        this.database = database;
        this.inspection = inspection;
        this.loops = loops;
        this.clock = clock;
        this.pause = pause;
    }

    void start(@Observes StartupEvent started, MeterRegistry meters) {
        for (Invariant invariant : Invariant.values()) {
            Gauge.builder("lodestone.ledger.violations", () -> violations(invariant))
                    .description("Rows that break what must hold in the books, over all workspaces")
                    .tag("invariant", invariant.id())
                    .register(meters);
        }
        Gauge.builder("lodestone.ledger.unread", unread, Set::size)
                .description("Workspaces whose last inspection failed; their violations are those of the one before")
                .register(meters);
        Gauge.builder("lodestone.ledger.inspected", inspectedAt, AtomicLong::get)
                .description("When books were inspected last")
                .baseUnit("epoch.seconds")
                .register(meters);
        loops.workspaces("Inspecting the books", pause, 1, this::workspaces, this::inspect);
    }

    /** Where nobody has written yet, all there is has been inspected. */
    private Uni<List<UUID>> workspaces() {
        return database.workspaces().invoke(all -> {
            if (all.isEmpty()) inspectedNow();
        });
    }

    /** Books that cannot be read keep the figures they had, and hide nothing of what the others tell. */
    Uni<Void> inspect(UUID workspace) {
        return database.readAs(Caller.job(workspace, "inspection"), inspection::in)
                .invoke(report -> tell(workspace, report))
                .onFailure()
                .invoke(() -> unread.add(workspace))
                .replaceWithVoid();
    }

    private void tell(UUID workspace, Inspection.Report report) {
        found.put(workspace, report.violated());
        unread.remove(workspace);
        inspectedNow();
    }

    private void inspectedNow() {
        inspectedAt.set(clock.instant().getEpochSecond());
    }

    private long violations(Invariant invariant) {
        return found.values().stream()
                .flatMap(List::stream)
                .filter(finding -> finding.id().equals(invariant.id()))
                .mapToLong(Inspection.Finding::violations)
                .sum();
    }
}
