package dev.lodestone.kit.database;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.TransactionRollbackException;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The end of a write. Until it is due, a failure means that nothing was changed; afterwards only the database's own no means so. */
final class Commit {
    private static final Logger LOG = Logger.getLogger(Commit.class);

    /** SQLSTATEs of a database that goes away or is broken. By its state and not its severity, which comes in the database's language. */
    private static final Pattern GOING_AWAY = Pattern.compile("(08|57P|58|XX).*|25P03");

    private volatile boolean due;

    void isDue() {
        due = true;
    }

    boolean isUnknown(Throwable failure) {
        return due
                && !(failure instanceof TransactionRollbackException)
                && Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(Commit::isLoss);
    }

    private static boolean isLoss(Throwable cause) {
        if (cause instanceof PgException said) {
            return GOING_AWAY.matcher(String.valueOf(said.getSqlState())).matches();
        }
        return cause instanceof IOException || isOfTheClient(cause);
    }

    /** All that the database client says of a connection that is closed. */
    private static boolean isOfTheClient(Throwable cause) {
        return cause instanceof VertxException || cause instanceof NoStackTraceThrowable;
    }

    static ProblemException unknown(Throwable lost) {
        LOG.warn("The database was lost at a COMMIT", lost);
        return new ProblemException(
                CommonProblem.OVERLOADED,
                "The database was lost before it said whether this was carried out. Sent again with the same Idempotency-Key or"
                        + " If-Match it happens once at most; if you sent neither, look first.");
    }
}
