package dev.lodestone.kit.testing.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.probe.Catalog;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** However many readers wait for events, the database is asked for all of them together. */
public interface WaitingTests {
    int READERS = 60;
    Duration WHILE = Duration.ofMillis(2_500);
    /** A fifth of what it takes when each looks for itself five times a second; the rest of the service works as well. */
    int FEW = 150;

    Subject subject();

    @Test
    default void readers_who_wait_cost_the_database_little() throws SQLException {
        Actor actor = Actor.of(subject());
        List<CompletableFuture<Response>> waiting = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> actor.read("/v1/events?waitSeconds=6", "audit:read"), Thread::startVirtualThread))
                .limit(READERS)
                .toList();
        try (Catalog database = Catalog.asOwner()) {
            LockSupport.parkNanos(WHILE.toNanos());
            long before = transactions(database);
            LockSupport.parkNanos(WHILE.toNanos());
            assertThat(transactions(database) - before).isLessThan(FEW);
        }
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        assertThat(waiting).extracting(answer -> answer.join().statusCode()).containsOnly(200);
    }

    private static long transactions(Catalog database) throws SQLException {
        return Long.parseLong(
                database.ask("SELECT sum(xact_commit) FROM pg_stat_database WHERE datname = current_database()")
                        .getFirst());
    }
}
