package dev.lodestone.kit.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses early instead of stalling: a short wait for a connection, and a bounded queue before it. */
@Singleton
class BoundedPool implements PgPoolCreator {
    private final int longestQueue;
    private final int longestWaitMillis;

    BoundedPool(
            @ConfigProperty(name = "lodestone.database.longest-queue") int longestQueue,
            @ConfigProperty(name = "lodestone.database.longest-wait-millis") int longestWaitMillis) {
        this.longestQueue = longestQueue;
        this.longestWaitMillis = longestWaitMillis;
    }

    @Override
    public Pool create(Input input) {
        PoolOptions options = input.poolOptions()
                .setConnectionTimeout(longestWaitMillis)
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxWaitQueueSize(longestQueue);
        return PgBuilder.pool()
                .with(options)
                .connectingTo(input.pgConnectOptionsList().getFirst())
                .using(input.vertx())
                .build();
    }
}
