package dev.lodestone.kit.database;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.TransactionRollbackException;

/** The end of a write. Until it is due, a failure means that nothing was changed; afterwards only the database's own no means so. */
final class Commit {
    private volatile boolean due;

    void isDue() {
        due = true;
    }

    boolean isUnknown(Throwable failure) {
        return due && !(failure instanceof TransactionRollbackException) && !isRefusal(failure);
    }

    /** Whatever is worse than an error is said by a database that goes away. */
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof PgException no && "ERROR".equals(no.getSeverity());
    }

    static ProblemException unknown() {
        return new ProblemException(
                CommonProblem.OVERLOADED,
                "The database was lost before it said whether this was carried out. Sent again with the same Idempotency-Key or"
                        + " If-Match it happens once at most; if you sent neither, look first.");
    }
}
