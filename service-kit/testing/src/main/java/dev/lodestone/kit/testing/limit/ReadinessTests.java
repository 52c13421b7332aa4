package dev.lodestone.kit.testing.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.limit.Visitor.Timed;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readiness tells the truth about the database, soon, and liveness does not depend on it. */
interface ReadinessTests {
    /** A lie takes as long as the pool waits for its database: 20 s and more. This is no measure of speed. */
    Duration SOON = Duration.ofSeconds(10);

    Subject subject();

    /** A service that has just started may still be reading what it needs, and says so: no fault of a full pool. */
    @BeforeEach
    default void awaitReady() {
        assertBecomesReady();
    }

    @Test
    default void a_full_pool_of_a_healthy_database_is_ready() throws SQLException {
        Visitor visitor = Visitor.of(subject());
        try (LockedTables tables = LockedTables.hold()) {
            List<CompletableFuture<Timed>> holding = visitor.insist(TightLimits.CONNECTIONS);
            tables.awaitWaiting(TightLimits.CONNECTIONS);
            assertThat(visitor.listAtOnce(1).getFirst().join().isRefusedAsOverloaded())
                    .isTrue();

            Timed ready = Visitor.health("ready");

            assertThat(ready.status()).as(ready.body()).isEqualTo(200);
            assertThat(ready.took()).isLessThan(SOON);
            assertThat(holding).noneMatch(CompletableFuture::isDone);
        }
    }

    @Test
    default void a_database_that_is_gone_is_told_soon_and_found_again() {
        DatabaseGate.close();
        try {
            assertGone();
        } finally {
            DatabaseGate.open();
        }
        assertBecomesReady();
    }

    @Test
    default void a_database_that_is_silent_is_told_soon_and_found_again() {
        DatabaseGate.silence();
        try {
            assertGone();
        } finally {
            DatabaseGate.open();
        }
        assertBecomesReady();
    }

    private void assertGone() {
        long end = System.nanoTime() + SOON.toNanos();
        Timed ready = Visitor.health("ready");
        while (ready.status() == 200 && System.nanoTime() < end) {
            ready = Visitor.health("ready");
        }
        Timed live = Visitor.health("live");
        List<CompletableFuture<Timed>> answers = Visitor.of(subject()).listAtOnce(TightLimits.CONNECTIONS * 2);

        assertThat(ready.status()).isEqualTo(503);
        assertThat(ready.body()).contains("\"type\"", "\"title\"", "\"health\"", "\"DOWN\"");
        assertThat(ready.took()).isLessThan(SOON);
        assertThat(live.status()).isEqualTo(200);
        assertThat(live.took()).isLessThan(SOON);
        assertThat(answers).extracting(CompletableFuture::join).allSatisfy(answer -> {
            assertThat(answer.isRefusedAsOverloaded()).as(answer.body()).isTrue();
            assertThat(answer.took()).isLessThan(SOON);
        });
    }

    private void assertBecomesReady() {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        Visitor visitor = Visitor.of(subject());
        while (Visitor.health("ready").status() != 200 || visitor.list().status() != 200) {
            assertThat(System.nanoTime())
                    .as("The service becomes ready by itself")
                    .isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
