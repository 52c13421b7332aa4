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
    private static final String LIVES =
            "SELECT 1 FROM creator WHERE workspace_id = $1 AND id = $2 AND erased_at IS NULL";

    public Uni<Void> read(Tx tx, UUID creator) {
        return open(tx, creator, "creators:read");
    }

    public Uni<Void> write(Tx tx, UUID creator) {
        return open(tx, creator, "creators:write");
    }

    private static Uni<Void> open(Tx tx, UUID creator, String scope) {
        admit(tx.caller(), creator, scope);
        return tx.find(LIVES, row -> creator, tx.workspace(), creator).map(found -> {
            found.orElseThrow(() -> ProblemException.notFound("creator", creator));
            return null;
        });
    }

    /** Whoever got here by `self` alone sees only the creator that the token names. */
    public static void admit(Caller caller, UUID creator, String scope) {
        boolean unrestricted = caller.has(scope) || caller.isService();
        if (!unrestricted && !caller.creator().filter(creator::equals).isPresent()) {
            throw ProblemException.notFound("creator", creator);
        }
    }
}
