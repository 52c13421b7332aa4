package dev.lodestone.kit.audit;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.workspace.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Checks the seals of a workspace from the first to the last: some in each transaction, and one check at a time. */
@ApplicationScoped
class VerifyAuditLog {
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
    private final Database database;
    private final SealAuditLog sealing;
    private final AuditSeals seals;

    VerifyAuditLog(Database database, SealAuditLog sealing, AuditSeals seals) {
        this.database = database;
        this.sealing = sealing;
        this.seals = seals;
    }

    Uni<SealChain> handle(Caller caller) {
        return Uni.createFrom()
                .deferred(() -> underWay.add(caller.workspace())
                        ? verify(caller).onTermination().invoke(() -> underWay.remove(caller.workspace()))
                        : Uni.createFrom().failure(busy()));
    }

    private Uni<SealChain> verify(Caller caller) {
        SealChain chain = seals.start();
        return sealing.all(caller).chain(() -> checkAll(caller, chain)).replaceWith(chain);
    }

    /** The connection goes back between two pages, so that a long log keeps nobody from the database. */
    private Uni<Integer> checkAll(Caller caller, SealChain chain) {
        return Uni.createFrom()
                .deferred(() -> database.readAs(caller, tx -> seals.checkSome(tx, chain)))
                .repeat()
                .whilst(checked -> checked == AuditSeals.AT_ONCE)
                .collect()
                .last();
    }

    private static ProblemException busy() {
        return new ProblemException(
                CommonProblem.TOO_MANY_REQUESTS, "The audit log is being verified already. Ask again in a moment.");
    }
}
