package dev.lodestone.kit.webhook.delivery;

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

/** Messages that are over can be looked at and sent again for a while. What still waits for an attempt waits as long as it has to. */
@ApplicationScoped
class ForgetDeliveries {
    private static final String SETTING = "lodestone.webhook.keep";
    private static final Duration LEAST = Duration.ofDays(1);
    private static final String FORGET = """
            DELETE FROM kit.webhook_delivery WHERE workspace_id = $1 AND id IN (
                SELECT id FROM kit.webhook_delivery WHERE workspace_id = $1 AND state <> 'pending' AND next_attempt_at < $2
                ORDER BY next_attempt_at LIMIT $3 FOR UPDATE SKIP LOCKED)""";

    private final Forgetting forgetting;
    private final Keep keep;

    ForgetDeliveries(Forgetting forgetting, @ConfigProperty(name = SETTING) Duration keep) {
        this.forgetting = forgetting;
        this.keep = new Keep(SETTING, keep, LEAST);
    }

    void start(@Observes StartupEvent started) {
        forgetting.start("Forgetting old webhook deliveries", keep, ForgetDeliveries::forget);
    }

    private static Uni<Integer> forget(Tx tx, Instant before, int most) {
        return tx.execute(FORGET, tx.workspace(), before, most);
    }
}
