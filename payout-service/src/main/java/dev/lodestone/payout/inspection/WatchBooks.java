package dev.lodestone.payout.inspection;

import dev.lodestone.kit.background.Loops;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.workspace.Caller;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the books of every workspace now and then, so that whoever watches over the installation hears of a fault unasked. */
@ApplicationScoped
class WatchBooks {
    private final Map<Invariant, AtomicLong> violations = new EnumMap<>(Invariant.class);
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
            violations.put(invariant, new AtomicLong());
            Gauge.builder("lodestone.ledger.violations", violations.get(invariant), AtomicLong::get)
                    .description("Rows that break what must hold in the books, over all workspaces")
                    .tag("invariant", invariant.id())
                    .register(meters);
        }
        Gauge.builder("lodestone.ledger.inspected", inspectedAt, AtomicLong::get)
                .description("When all books were inspected last")
                .baseUnit("epoch.seconds")
                .register(meters);
        loops.run("Inspecting the books", pause, this::round);
    }

    /** A round that fails leaves the figures, and their age, as they were. */
    Uni<Void> round() {
        return database.workspaces()
                .chain(workspaces -> Multi.createFrom()
                        .iterable(workspaces)
                        .onItem()
                        .transformToUniAndConcatenate(
                                workspace -> database.readAs(Caller.job(workspace, "inspection"), inspection::in))
                        .collect()
                        .asList())
                .invoke(this::tell)
                .replaceWithVoid();
    }

    private void tell(List<Inspection.Report> reports) {
        violations.forEach((invariant, count) -> count.set(reports.stream()
                .flatMap(report -> report.invariants().stream())
                .filter(finding -> finding.id().equals(invariant.id()))
                .mapToLong(Inspection.Finding::violations)
                .sum()));
        inspectedAt.set(clock.instant().getEpochSecond());
    }
}
