package dev.lodestone.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.TransactionRollbackException;
import org.junit.jupiter.api.Test;

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
        assertThat(commit.isUnknown(new PgException("gone", "FATAL", "57P01", null)))
                .isTrue();
    }

    @Test
    void a_refusal_of_the_commit_changes_nothing() {
        commit.isDue();

        assertThat(commit.isUnknown(new PgException("not now", "ERROR", "40001", null)))
                .isFalse();
        assertThat(commit.isUnknown(TransactionRollbackException.INSTANCE)).isFalse();
    }
}
