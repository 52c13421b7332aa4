package dev.lodestone.payout.hearing;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.payout.event.PayoutEvents;
import dev.lodestone.payout.event.PayoutEvents.ReviewNeeded;
import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.Items;
import dev.lodestone.payout.payout.MoveItem;
import dev.lodestone.payout.provider.Answer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Takes a provider's event once: applied, without effect, or kept for a person to look at; never dropped. */
@ApplicationScoped
public class TakeProviderEvent {
    private final Database database;
    private final ProviderEvents events;
    private final Items items;
    private final MoveItem moveItem;
    private final Events news;

    TakeProviderEvent(Database database, ProviderEvents events, Items items, MoveItem moveItem, Events news) {
        this.database = database;
        this.events = events;
        this.items = items;
        this.moveItem = moveItem;
        this.news = news;
    }

    Uni<String> handle(String provider, ProviderEvent event) {
        return events.workspaceOf(provider, event.reference())
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("payout", event.reference())))
                .chain(workspace ->
                        database.as(Caller.job(workspace, "provider:" + provider), tx -> in(tx, provider, event)));
    }

    /**
     * An answer to our own call that found the payment ended: if people ended it and the provider says otherwise, a person
     * looks. The item must be locked by this transaction.
     */
    public Uni<Void> late(Tx tx, Item item, Answer answer, Instant asked) {
        return LateAnswer.of(item, answer, asked)
                .filter(event -> Verdict.on(item, event) instanceof Verdict.Review)
                .map(event -> take(tx, item.provider(), item, event).replaceWithVoid())
                .orElse(Uni.createFrom().voidItem());
    }

    /** Under the lock of the payment, so that a repeat sees what the first one did. */
    private Uni<String> in(Tx tx, String provider, ProviderEvent event) {
        return items.lockReferred(tx, provider, event.reference())
                .chain(item -> events.outcomeOf(tx, provider, event.id())
                        .chain(earlier -> earlier.isPresent()
                                ? Uni.createFrom().item("duplicate")
                                : take(tx, provider, item, event)));
    }

    private Uni<String> take(Tx tx, String provider, Item item, ProviderEvent event) {
        return judge(tx, item, event)
                .call(outcome -> events.insert(tx, provider, event, item.id(), outcome)
                        .chain(id -> outcome.equals("review")
                                ? ask(tx, id, item, event)
                                : Uni.createFrom().voidItem()));
    }

    private Uni<Void> ask(Tx tx, UUID id, Item item, ProviderEvent event) {
        var needed =
                new ReviewNeeded(id, item.id(), item.creatorId(), item.state().label(), event.status());
        return news.append(tx, PayoutEvents.REVIEW_NEEDED, item.id(), needed);
    }

    private Uni<String> judge(Tx tx, Item item, ProviderEvent event) {
        return switch (Verdict.on(item, event)) {
            case Verdict.Apply apply -> moveItem.in(tx, item, apply.move()).replaceWith("applied");
            case Verdict.NoChange none -> Uni.createFrom().item("no-change");
            case Verdict.Review review -> Uni.createFrom().item("review");
        };
    }
}
