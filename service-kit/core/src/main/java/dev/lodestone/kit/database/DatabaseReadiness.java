package dev.lodestone.kit.database;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when the database answers. A pool that is full of working connections is a healthy one, so the check asks the
 * database itself only when nothing has succeeded lately, and never waits long.
 */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements AsyncHealthCheck {
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final Pool pool;
    private final DatabasePulse pulse;

    DatabaseReadiness(Pool pool, DatabasePulse pulse) {
        this.pool = pool;
        this.pulse = pulse;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        if (pulse.isFresh()) {
            return Uni.createFrom().item(HealthCheckResponse.up("database"));
        }
        return pool.query("SELECT 1")
                .execute()
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .invoke(pulse::beat)
                .replaceWith(HealthCheckResponse.up("database"))
                .onFailure()
                .recoverWithItem(HealthCheckResponse.down("database"));
    }
}
