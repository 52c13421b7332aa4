package dev.lodestone.payout.sending;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.ItemState;
import dev.lodestone.payout.payout.Items;
import dev.lodestone.payout.provider.Answer;
import dev.lodestone.payout.provider.Provider;
import dev.lodestone.payout.provider.Providers;
import dev.lodestone.payout.sending.Attempts.Attempt;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Talks to providers, outside of any transaction. Whatever is lost on the way back leaves a payment that is asked about
 * later, so one failure never stops the others.
 */
@ApplicationScoped
class Payments {
    private static final Logger LOG = Logger.getLogger(Payments.class);
    private static final Answer NOBODY = new Answer.Unclear("The provider is not configured here.");

    private final Providers providers;
    private final Database database;
    private final Items items;
    private final Attempts attempts;
    private final KeepAnswer keepAnswer;

    Payments(Providers providers, Database database, Items items, Attempts attempts, KeepAnswer keepAnswer) {
        this.providers = providers;
        this.database = database;
        this.items = items;
        this.attempts = attempts;
        this.keepAnswer = keepAnswer;
    }

    Uni<Void> send(Caller caller, List<Attempt> claimed) {
        return each(claimed, attempt -> send(caller, attempt));
    }

    Uni<Void> check(Caller caller, List<Item> claimed) {
        return each(claimed, item -> check(caller, item));
    }

    private Uni<Void> send(Caller caller, Attempt attempt) {
        return ask(attempt.item(), provider -> provider.send(attempt.item().reference(), attempt.body()))
                .chain(answer -> database.as(caller, tx -> keepAnswer.ofSend(tx, attempt, answer)));
    }

    /** A payment that the provider never heard of is sent again: the same bytes under the same reference. */
    private Uni<Void> check(Caller caller, Item item) {
        return ask(item, provider -> provider.lookUp(item.reference()))
                .chain(answer -> answer instanceof Answer.Absent && item.state() == ItemState.UNKNOWN
                        ? repeat(caller, item)
                        : database.as(caller, tx -> keepAnswer.ofLookUp(tx, item, answer)));
    }

    private Uni<Void> repeat(Caller caller, Item item) {
        Duration window = providers.replayWindow(item.provider());
        return database.as(caller, tx -> attemptAgain(tx, item.id(), window))
                .chain(again -> again.map(attempt -> send(caller, attempt))
                        .orElseGet(() -> database.as(caller, tx -> keepAnswer.stuck(tx, item))));
    }

    /** Under its lock: an event may have ended the payment since the provider was asked. */
    private Uni<Optional<Attempt>> attemptAgain(Tx tx, UUID id, Duration window) {
        return items.lock(tx, id)
                .chain(item -> item.state() == ItemState.UNKNOWN
                        ? attempts.repeat(tx, item, window)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Answer> ask(Item item, Function<Provider, Uni<Answer>> question) {
        return providers
                .named(item.provider())
                .map(question)
                .orElse(Uni.createFrom().item(NOBODY));
    }

    private static <T> Uni<Void> each(List<T> claimed, Function<T, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(claimed)
                .onItem()
                .transformToUniAndMerge(one -> step.apply(one)
                        .onFailure()
                        .invoke(failure -> LOG.warnf("A payment will be asked about later: %s", failure))
                        .onFailure()
                        .recoverWithNull())
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
