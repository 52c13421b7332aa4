package dev.lodestone.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.ConnectException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseFailureTest {
    static Stream<Throwable> passing() {
        return Stream.of(
                new NoStackTraceThrowable("Timeout"),
                new VertxException("Timeout waiting for connection", true),
                new NoStackTraceThrowable("Connection is not active now, current status: CLOSED"),
                new ConnectException("Connection refused"),
                ClosedConnectionException.INSTANCE,
                new PgException("the database system is shutting down", "FATAL", "57P01", null));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void who_gets_no_connection_may_try_again(Throwable failure) {
        assertThat(DatabaseFailure.isUnreachable(failure)).isTrue();
        assertThat(DatabaseFailure.isUnreachable(new IllegalStateException(failure)))
                .isTrue();
    }

    @Test
    void a_fault_of_ours_is_none_of_the_database() {
        assertThat(DatabaseFailure.isUnreachable(new VertxException("Response head already sent", true)))
                .isFalse();
        assertThat(DatabaseFailure.isUnreachable(new PgException("syntax error", "ERROR", "42601", null)))
                .isFalse();
    }
}
