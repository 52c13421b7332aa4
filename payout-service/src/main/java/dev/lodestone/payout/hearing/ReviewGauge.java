package dev.lodestone.payout.hearing;

import dev.lodestone.kit.background.Loops;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.workspace.Caller;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whoever watches over the installation how much waits for a person. */
@ApplicationScoped
class ReviewGauge {
    private static final UUID NO_WORKSPACE = new UUID(0, 0);
    private static final String SEE_ALL = "SELECT set_config('app.reviews', 'all', true)";
    private static final String COUNT =
            "SELECT count(*) AS waiting FROM provider_event WHERE outcome = 'review' AND settled_at IS NULL";

    private final AtomicLong waiting = new AtomicLong();
    private final Database database;
    private final Loops loops;
    private final Duration pause;

    ReviewGauge(
            Database database,
            Loops loops,
            MeterRegistry meters,
            @ConfigProperty(name = "lodestone.payout.count-reviews-every", defaultValue = "PT15S") Duration pause) {
        this.database = database;
        this.loops = loops;
        this.pause = pause;
        Gauge.builder("lodestone.payout.reviews", waiting, AtomicLong::get)
                .description("Events of payment providers that wait for a person")
                .register(meters);
    }

    void start(@Observes StartupEvent started) {
        loops.run("Counting reviews", pause, this::count);
    }

    private Uni<?> count() {
        return database.readAs(Caller.job(NO_WORKSPACE, "reviews"), this::counted)
                .invoke(waiting::set);
    }

    private Uni<Long> counted(Tx tx) {
        return tx.execute(SEE_ALL).chain(() -> tx.one(COUNT, row -> row.getLong("waiting")));
    }
}
