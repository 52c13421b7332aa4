package dev.lodestone.kit.testing.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.limit.Visitor.Timed;
import dev.lodestone.kit.testing.probe.Catalog;
import java.sql.SQLException;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What becomes of requests when the database is busy: an early no instead of a late one, and no harm that stays. */
interface PoolTests {
    /** More than the queue has room for. */
    int BEYOND = 4;

    Subject subject();

    /** How long anything takes is the machine's affair: so who found the queue full is compared with who waited in it. */
    @Test
    default void a_full_pool_refuses_early_and_works_again_when_it_is_free() throws SQLException {
        Visitor visitor = Visitor.of(subject());
        List<Timed> refused;
        List<CompletableFuture<Timed>> holding;
        try (LockedTables tables = LockedTables.hold()) {
            holding = visitor.insist(TightLimits.CONNECTIONS);
            tables.awaitWaiting(TightLimits.CONNECTIONS);

            refused = visitor.listAtOnce(TightLimits.QUEUE + BEYOND).stream()
                    .map(CompletableFuture::join)
                    .toList();
        }

        assertThat(refused).allMatch(Timed::isRefusedAsOverloaded);
        LongSummaryStatistics took =
                refused.stream().mapToLong(answer -> answer.took().toMillis()).summaryStatistics();
        assertThat(took.getMax()).as("of the bounded queue").isGreaterThanOrEqualTo(TightLimits.WAIT_MILLIS - 50);
        assertThat(took.getMin())
                .as("beyond the bounded queue")
                .isLessThan(took.getMax() - TightLimits.WAIT_MILLIS / 2);
        assertThat(holding).extracting(answer -> answer.join().status()).containsOnly(200);
        assertThat(visitor.list().status()).isEqualTo(200);
    }

    @Test
    default void a_statement_does_not_wait_for_a_lock_for_ever() throws SQLException {
        try (LockedTables tables = LockedTables.hold()) {
            Timed answer = Visitor.of(subject()).list();

            assertThat(answer.isRefusedAsOverloaded()).isTrue();
            assertThat(tables.areHeld()).as("The lock outlived the wait").isTrue();
        }
    }

    /** As the role's statement_timeout and idle_in_transaction_session_timeout do, without the wait. */
    @Test
    default void a_statement_that_the_database_ends_is_refused_as_overload() throws SQLException {
        for (String end : List.of("pg_cancel_backend", "pg_terminate_backend")) {
            try (LockedTables tables = LockedTables.hold();
                    Catalog service = Catalog.asRunningService()) {
                List<CompletableFuture<Timed>> waiting = Visitor.of(subject()).listAtOnce(1);
                tables.awaitWaiting(1);
                service.ask("SELECT " + end + "(pid) FROM pg_locks WHERE NOT granted");

                assertThat(waiting.getFirst().join().isRefusedAsOverloaded())
                        .as(end)
                        .isTrue();
            }
        }
    }

    /** Who asks again gets a connection although the silent ones stay silent, so none of those is kept. */
    @Test
    default void a_database_that_falls_silent_over_a_statement_is_refused_as_overload_and_its_connection_given_up()
            throws SQLException {
        Visitor visitor = Visitor.of(subject());
        try {
            assertThat(whenAllAreWaiting(visitor, DatabaseGate::forgetConnections))
                    .containsOnly(200);
            assertThat(whenAllAreWaiting(visitor, () -> {})).containsOnly(200);
        } finally {
            DatabaseGate.open();
        }
    }

    /** They stay silent, as do those before; new ones work. */
    @Test
    default void a_database_that_falls_silent_over_its_greeting_costs_no_connection_of_the_pool() throws SQLException {
        Visitor visitor = Visitor.of(subject());
        DatabaseGate.close();
        DatabaseGate.silence();
        try {
            assertThat(visitor.listAtOnce(TightLimits.CONNECTIONS))
                    .extracting(CompletableFuture::join)
                    .allMatch(Timed::isRefusedAsOverloaded);
            DatabaseGate.forgetConnections();

            assertThat(whenAllAreWaiting(visitor, () -> {})).containsOnly(200);
        } finally {
            DatabaseGate.open();
        }
    }

    /** Does the work while each connection of the pool is in use, and answers what those are told who use them. */
    private static List<Integer> whenAllAreWaiting(Visitor visitor, Runnable work) throws SQLException {
        List<CompletableFuture<Timed>> waiting;
        try (LockedTables tables = LockedTables.hold()) {
            waiting = visitor.insist(TightLimits.CONNECTIONS);
            tables.awaitWaiting(TightLimits.CONNECTIONS);
            work.run();
        }
        return waiting.stream()
                .map(answer -> answer.orTimeout(30, TimeUnit.SECONDS).join().status())
                .toList();
    }

    @Test
    default void the_role_of_the_running_service_has_an_end_to_everything() throws SQLException {
        try (Catalog service = Catalog.asRunningService()) {
            assertThat(service.ask("SELECT name || ' ' || current_setting(name) FROM pg_settings"
                            + " WHERE name ~ '^(statement|lock|idle_in_transaction_session)_timeout$' ORDER BY name"))
                    .containsExactly(
                            "idle_in_transaction_session_timeout 10s", "lock_timeout 2s", "statement_timeout 5s");
        }
    }
}
