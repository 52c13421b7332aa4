package dev.lodestone.creator.access;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.workspace.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Stands before everything that lies under one creator. Absent, erased and someone else's all answer alike, so that
 * nobody learns which ids exist.
 */
@ApplicationScoped
public class CreatorGate {
    private static final String READ = "creators:read";
    private static final String WRITE = "creators:write";
    private static final String CREATOR =
            "SELECT id FROM creator WHERE workspace_id = $1 AND id = $2 AND erased_at IS NULL";
    private static final String LOCKED_CREATOR = CREATOR + " FOR UPDATE";
    private static final String ACCOUNT =
            "SELECT id FROM account WHERE workspace_id = $1 AND creator_id = $2 AND id = $3";

    public Uni<Void> read(Tx tx, UUID creator) {
        admit(tx.caller(), creator, READ);
        return find(tx, CREATOR, creator);
    }

    /** Also makes other writers of this creator wait, so that two of them cannot pass the same If-Match. */
    public Uni<Void> write(Tx tx, UUID creator) {
        admit(tx.caller(), creator, WRITE);
        return find(tx, LOCKED_CREATOR, creator);
    }

    public Uni<Void> readAccount(Tx tx, UUID creator, UUID account) {
        return read(tx, creator).chain(() -> account(tx, creator, account));
    }

    public Uni<Void> writeAccount(Tx tx, UUID creator, UUID account) {
        return write(tx, creator).chain(() -> account(tx, creator, account));
    }

    /** Whoever got here by `self` alone sees only the creator that the token names. */
    private static void admit(Caller caller, UUID creator, String scope) {
        boolean unrestricted = caller.has(scope) || caller.isService();
        if (!unrestricted && !caller.own().filter(creator::equals).isPresent()) {
            throw ProblemException.notFound("creator", creator);
        }
    }

    private static Uni<Void> find(Tx tx, String sql, UUID creator) {
        return tx.find(sql, row -> creator, tx.workspace(), creator)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("creator", creator)))
                .replaceWithVoid();
    }

    private static Uni<Void> account(Tx tx, UUID creator, UUID account) {
        return tx.find(ACCOUNT, row -> account, tx.workspace(), creator, account)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("account", account)))
                .replaceWithVoid();
    }
}
