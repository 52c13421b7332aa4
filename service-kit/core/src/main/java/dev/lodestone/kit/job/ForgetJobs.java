package dev.lodestone.kit.job;

import dev.lodestone.kit.background.Forgetting;
import dev.lodestone.kit.background.Forgetting.Keep;
import dev.lodestone.kit.database.Tx;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A result waits a week for whoever asked for it. A job whose process is gone never ends, and is over by its silence. */
@ApplicationScoped
class ForgetJobs {
    private static final String SETTING = "lodestone.job.keep";
    private static final Duration LEAST = Duration.ofDays(7);
    private static final String FORGET = """
            DELETE FROM kit.job WHERE workspace_id = $1 AND id IN (
                SELECT id FROM kit.job WHERE workspace_id = $1 AND coalesce(finished_at, beat_at) < $2
                ORDER BY coalesce(finished_at, beat_at) LIMIT $3 FOR UPDATE SKIP LOCKED)""";

    private final Forgetting forgetting;
    private final Keep keep;

    ForgetJobs(Forgetting forgetting, @ConfigProperty(name = SETTING) Duration keep) {
        this.forgetting = forgetting;
        this.keep = new Keep(SETTING, keep, LEAST);
    }

    void start(@Observes StartupEvent started) {
        forgetting.start("Forgetting old jobs", keep, ForgetJobs::forget);
    }

    private static Uni<Integer> forget(Tx tx, Instant before, int most) {
        return tx.execute(FORGET, tx.workspace(), before, most);
    }
}
