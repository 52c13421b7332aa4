package dev.lodestone.kit.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses early instead of stalling: a short wait for a connection, a bounded queue before it, and an end to waiting for
 * a database that says nothing more.
 */
@Singleton
class BoundedPool implements PgPoolCreator {
    private final int longestQueue;
    private final int longestWaitMillis;
    private final int longestSilenceMillis;
    private volatile Supplier<CompletionStage<PgConnection>> beside =
            () -> CompletableFuture.failedStage(new IllegalStateException("There is no pool yet."));

    BoundedPool(
            @ConfigProperty(name = "lodestone.database.longest-queue") int longestQueue,
            @ConfigProperty(name = "lodestone.database.longest-wait-millis") int longestWaitMillis,
            @ConfigProperty(name = "lodestone.database.longest-silence-millis") int longestSilenceMillis) {
        this.longestQueue = longestQueue;
        this.longestWaitMillis = longestWaitMillis;
        this.longestSilenceMillis = longestSilenceMillis;
    }

    @Override
    public Pool create(Input input) {
        Vertx vertx = input.vertx();
        PgConnectOptions target = withoutSilence(input.pgConnectOptionsList().getFirst());
        beside = () -> PgConnection.connect(vertx, target).toCompletionStage();
        PoolOptions options = input.poolOptions()
                .setConnectionTimeout(longestWaitMillis)
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxWaitQueueSize(longestQueue);
        return PgBuilder.pool().with(options).connectingTo(target).using(vertx).build();
    }

    /** A connection beside the pool, for a question that must not wait for the pool. */
    Uni<PgConnection> connectBeside() {
        return Uni.createFrom().completionStage(beside);
    }

    /**
     * A network that drops packets silently leaves a statement without answer or error, and its connection in use; the
     * database's own limits do not help, since it is not heard. So a connection on which nothing moves is closed (see
     * {@link dev.lodestone.kit.network.GuardedConnections}), which fails the statement, or the greeting; one at rest in the pool
     * is simply opened anew.
     */
    private PgConnectOptions withoutSilence(PgConnectOptions options) {
        return new PgConnectOptions(options)
                .setConnectTimeout(longestWaitMillis)
                .setIdleTimeout(longestSilenceMillis)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
    }
}
