package dev.lodestone.payout.ending;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.Items;
import dev.lodestone.payout.provider.Providers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** One person says how a payment ended. Nothing moves yet, and the provider is still asked about it. */
@ApplicationScoped
class ProposeEnding {
    private final Items items;
    private final Endings endings;
    private final Providers providers;
    private final DecideEnding decideEnding;

    ProposeEnding(Items items, Endings endings, Providers providers, DecideEnding decideEnding) {
        this.items = items;
        this.endings = endings;
        this.providers = providers;
        this.decideEnding = decideEnding;
    }

    /** Takes the place of an open one. */
    Uni<Ending> in(Tx tx, UUID payout, Ending.Claim claim) {
        return items.lock(tx, payout)
                .call(item -> check(tx, item))
                .call(() -> withdrawOpen(tx, payout))
                .chain(() -> endings.insert(tx, payout, claim))
                .chain(id -> endings.require(tx, id))
                .call(ending -> decideEnding.tell(tx, ending, EndingState.OPEN));
    }

    private Uni<Void> check(Tx tx, Item item) {
        return endings.firstSent(tx, item.id())
                .invoke(sent -> Ruling.onProposal(item, sent, providers.replayWindow(item.provider()), tx.now())
                        .orRefuse())
                .replaceWithVoid();
    }

    private Uni<Void> withdrawOpen(Tx tx, UUID payout) {
        return endings.open(tx, payout)
                .chain(found -> found.map(open -> decideEnding.decide(tx, open, EndingState.WITHDRAWN))
                        .orElse(Uni.createFrom().voidItem()));
    }
}
