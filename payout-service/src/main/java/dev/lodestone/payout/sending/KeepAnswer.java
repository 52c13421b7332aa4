package dev.lodestone.payout.sending;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.payout.hearing.TakeProviderEvent;
import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.ItemState;
import dev.lodestone.payout.payout.Items;
import dev.lodestone.payout.payout.Move;
import dev.lodestone.payout.payout.MoveItem;
import dev.lodestone.payout.provider.Answer;
import dev.lodestone.payout.sending.Attempts.Attempt;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Writes down what a provider answered, unless its own event was faster. */
@ApplicationScoped
class KeepAnswer {
    private final Items items;
    private final Attempts attempts;
    private final Claims claims;
    private final MoveItem moveItem;
    private final TakeProviderEvent takeProviderEvent;

    KeepAnswer(Items items, Attempts attempts, Claims claims, MoveItem moveItem, TakeProviderEvent takeProviderEvent) {
        this.items = items;
        this.attempts = attempts;
        this.claims = claims;
        this.moveItem = moveItem;
        this.takeProviderEvent = takeProviderEvent;
    }

    Uni<Void> ofSend(Tx tx, Attempt attempt, Answer answer) {
        return items.lock(tx, attempt.item().id())
                .call(() -> attempts.answered(tx, attempt.id(), outcome(answer), words(answer)))
                .chain(item -> Conclusion.of(item.state(), Conclusion.believed(attempt.number(), answer))
                        .map(move -> moveItem.in(tx, item, move))
                        .orElseGet(() -> unmoved(tx, attempt.item(), item, answer)));
    }

    /** Nothing but the provider, or two persons who asked there, can end this payment. */
    Uni<Void> stuck(Tx tx, Item item) {
        return claims.later(
                tx, item, "Not sent again: the account is on hold, or the provider's time for repeats is over.");
    }

    /** @param asked the payment as it was when the provider was asked: what the provider tells of before is older news */
    Uni<Void> ofLookUp(Tx tx, Item asked, Answer answer) {
        return items.lock(tx, asked.id())
                .chain(item -> Conclusion.of(item.state(), answer)
                        .map(move -> moveItem.in(tx, item, dated(move, asked.updatedAt())))
                        .orElseGet(() -> unmoved(tx, asked, item, answer)));
    }

    private static Move dated(Move move, Instant asked) {
        return move.next().isFinal() ? move.toldAt(asked) : move;
    }

    /** It is asked about again, or has ended meanwhile: then the answer may contradict those who ended it. */
    private Uni<Void> unmoved(Tx tx, Item asked, Item item, Answer answer) {
        return item.state().isFinal()
                ? takeProviderEvent.late(tx, item, answer, asked.updatedAt())
                : claims.later(tx, item, null);
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Accepted accepted -> accepted.paid() ? ItemState.PAID.label() : ItemState.SUBMITTED.label();
            case Answer.Refused refused -> "refused";
            case Answer.Told told -> ItemState.UNKNOWN.label();
            case Answer.Absent absent -> ItemState.UNKNOWN.label();
            case Answer.Unclear unclear -> ItemState.UNKNOWN.label();
        };
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case Answer.Accepted accepted -> accepted.providerRef();
            case Answer.Refused refused -> refused.status() + " " + refused.reason();
            case Answer.Told told -> told.status();
            case Answer.Absent absent -> "absent";
            case Answer.Unclear unclear -> unclear.why();
        };
    }
}
