package dev.lodestone.campaign.admission;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Whose guidelines a creator may read: those of campaigns whose invitation they hold or have accepted. Any other campaign is as
 * good as none to them. Whoever acts for the brand is admitted everywhere in the workspace.
 */
@ApplicationScoped
public class Admission {
    private static final String INVITED = """
            SELECT DISTINCT campaign_id FROM invitation
            WHERE workspace_id = $1 AND creator_id = $2 AND campaign_id = ANY ($3)
                AND (state = 'accepted' OR state = 'pending' AND (expires_at IS NULL OR expires_at > $4))""";

    public Uni<Void> admit(Tx tx, UUID campaign) {
        return admitted(tx, List.of(campaign))
                .invoke(admitted -> {
                    if (admitted.isEmpty()) throw ProblemException.notFound("campaign", campaign);
                })
                .replaceWithVoid();
    }

    /** Those of the campaigns that the caller is admitted to, whether they exist or not. */
    public Uni<Collection<UUID>> admitted(Tx tx, Collection<UUID> campaigns) {
        if (!tx.caller().isOnlySelf()) return Uni.createFrom().item(campaigns);
        return tx.list(
                        INVITED,
                        row -> row.getUUID("campaign_id"),
                        tx.workspace(),
                        tx.caller().own().orElse(null),
                        campaigns.toArray(UUID[]::new),
                        tx.now())
                .map(found -> found);
    }
}
