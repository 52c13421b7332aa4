package dev.lodestone.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.TransactionRollbackException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitTest {
    private final Commit commit = new Commit();

    @Test
    void a_failure_of_the_work_changes_nothing() {
        assertThat(commit.isUnknown(ClosedConnectionException.INSTANCE)).isFalse();
    }

    @Test
    void a_connection_that_is_lost_at_the_commit_leaves_it_open() {
        commit.isDue();

        assertThat(commit.isUnknown(ClosedConnectionException.INSTANCE)).isTrue();
        assertThat(commit.isUnknown(new ClosedChannelException())).isTrue();
        assertThat(commit.isUnknown(new SocketException("Connection reset"))).isTrue();
        assertThat(commit.isUnknown(new NoStackTraceThrowable("connection has been closed")))
                .isTrue();
        assertThat(commit.isUnknown(new VertxException("connection has been closed", true)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "58030", "XX000", "25P03"})
    void a_database_that_goes_away_or_is_broken_leaves_it_open(String state) {
        commit.isDue();

        assertThat(commit.isUnknown(said("FATAL", state))).isTrue();
        assertThat(commit.isUnknown(said("ERROR", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "23505", "57014", "25P02", "53100"})
    void a_refusal_of_the_commit_changes_nothing_in_whatever_language(String state) {
        commit.isDue();

        assertThat(commit.isUnknown(said("ERROR", state))).isFalse();
        assertThat(commit.isUnknown(said("FEHLER", state))).isFalse();
    }

    @Test
    void a_transaction_that_was_rolled_back_changes_nothing() {
        commit.isDue();

        assertThat(commit.isUnknown(TransactionRollbackException.INSTANCE)).isFalse();
    }

    @Test
    void a_bug_is_told_as_a_bug() {
        commit.isDue();

        assertThat(commit.isUnknown(new IllegalStateException("a bug"))).isFalse();
    }

    private static PgException said(String severity, String state) {
        return new PgException("no", severity, state, null);
    }
}
