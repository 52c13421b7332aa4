package dev.lodestone.kit.database;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when the database answers. It is asked beside the pool: a pool that is full of working connections, or that
 * refuses a burst of requests, tells nothing of the database, and a service taken out of traffic for it would only push
 * its load onto the others.
 */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements AsyncHealthCheck {
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final BoundedPool pools;

    DatabaseReadiness(BoundedPool pools) {
        this.pools = pools;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return pools.connectBeside()
                .chain(DatabaseReadiness::question)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .replaceWith(HealthCheckResponse.up("database"))
                .onFailure()
                .recoverWithItem(HealthCheckResponse.down("database"));
    }

    private static Uni<Object> question(PgConnection connection) {
        return Uni.createFrom()
                .<Object>completionStage(
                        () -> connection.query("SELECT 1").execute().toCompletionStage())
                .onTermination()
                .call(() -> Uni.createFrom()
                        .completionStage(() -> connection.close().toCompletionStage()));
    }
}
