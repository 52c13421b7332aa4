package dev.lodestone.creator.creator;

import dev.lodestone.creator.access.CreatorGate;
import dev.lodestone.creator.access.CreatorNews;
import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.idempotency.IdempotencyKeys;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Removes every row that tells of the person: name, e-mail, accounts with handles, figures and audience, prices. What
 * stays is the bare id with the time of the erasure: money facts of other services point to it, and a backup that is
 * restored shows by it who must be erased again.
 */
@ApplicationScoped
class EraseCreator {
    private static final String FORGET = """
            UPDATE creator SET country = NULL, language = NULL, niches = '{}', availability = 'closed', followers = 0,
                   engagement_rate = NULL, primary_account_id = NULL, version = version + 1, updated_at = $3,
                   erased_at = $3
            WHERE workspace_id = $1 AND id = $2""";
    private static final List<String> DELETE = List.of(
            "DELETE FROM account WHERE workspace_id = $1 AND creator_id = $2",
            "DELETE FROM rate_card WHERE workspace_id = $1 AND creator_id = $2",
            "DELETE FROM creator_person WHERE workspace_id = $1 AND creator_id = $2");

    private final CreatorGate gate;
    private final Creators creators;
    private final CreatorNews news;
    private final IdempotencyKeys keys;

    EraseCreator(CreatorGate gate, Creators creators, CreatorNews news, IdempotencyKeys keys) {
        this.gate = gate;
        this.creators = creators;
        this.news = news;
        this.keys = keys;
    }

    Uni<Void> in(Tx tx, UUID id, @Nullable String ifMatch) {
        return gate.write(tx, id)
                .chain(() -> creators.require(tx, id))
                .invoke(known -> Preconditions.ifMatch(ifMatch, known.version()))
                .chain(() -> erase(tx, id))
                .chain(() -> news.tell(tx, CreatorNews.erased(id)));
    }

    private Uni<Void> erase(Tx tx, UUID creator) {
        Uni<Integer> erased = tx.execute(FORGET, tx.workspace(), creator, tx.now());
        for (String delete : DELETE) {
            erased = erased.chain(() -> tx.execute(delete, tx.workspace(), creator));
        }
        return erased.chain(() -> keys.letGo(tx, creator)).replaceWithVoid();
    }
}
