package dev.lodestone.kit.problem;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;

/** What the database's refusals mean to a caller. The database is the last guard, so its word may reach a client. */
final class DatabaseFailure {
    private DatabaseFailure() {}

    /** Empty when the state tells of a fault of ours. */
    static Optional<CommonProblem> of(String sqlState) {
        return switch (sqlState) {
            case "23505", "23P01" -> Optional.of(CommonProblem.DUPLICATE);
            case "42501" -> Optional.of(CommonProblem.NOT_FOUND);
            case "22021", "22P05" -> Optional.of(CommonProblem.INVALID_TEXT);
            case "22003" -> Optional.of(CommonProblem.INVALID_REQUEST);
            case "40001", "40P01", "55P03", "57014", "57P01", "57P02", "57P03", "53300", "53100", "25P03" ->
                Optional.of(CommonProblem.OVERLOADED);
            default -> Optional.empty();
        };
    }

    static String detail(CommonProblem code) {
        return switch (code) {
            case DUPLICATE -> "Another record has this value already, and only one may have it.";
            case NOT_FOUND -> "There is no such record.";
            case INVALID_TEXT -> "Remove NUL characters and broken surrogate pairs.";
            case INVALID_REQUEST -> "A number is outside the range that can be stored.";
            default -> "Nothing was changed. Try again after the time in Retry-After.";
        };
    }

    /** No connection in time, a full queue, or a database that is gone: the same request may succeed later. */
    static boolean isUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof ClosedChannelException
                    || cause instanceof ClosedConnectionException
                    || cause.getClass().getSimpleName().equals("ConnectionPoolTooBusyException")
                    || isOfThePool(cause)
                    || cause instanceof PgException refused
                            && of(refused.getSqlState())
                                    .filter(CommonProblem.OVERLOADED::equals)
                                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The pool has only words for it: nobody got a connection in time, or the one at hand had just been closed by the database. */
    private static boolean isOfThePool(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return (cause instanceof NoStackTraceThrowable || cause instanceof VertxException)
                && (message.startsWith("Timeout") || message.startsWith("Connection is not active"));
    }
}
