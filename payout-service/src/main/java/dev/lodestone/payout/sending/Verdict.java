package dev.lodestone.payout.sending;

import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.ItemState;
import dev.lodestone.payout.payout.Move;
import dev.lodestone.payout.provider.Answer;
import java.util.Optional;

/** What a provider's word does to a payment: nothing is ever forced against the table of states. */
sealed interface Verdict {
    /** It happened as told. */
    record Apply(Move move) implements Verdict {}

    /** Known already, or overtaken by what happened later. */
    record NoChange() implements Verdict {}

    /** It does not fit what we know: a person has to look. */
    record Review() implements Verdict {}

    static Verdict on(Item item, ProviderEvent event) {
        boolean sameMoney = event.amount().equals(item.amount());
        boolean sameName = item.providerRef().map(event.providerRef()::equals).orElse(true);
        if (!sameMoney || !sameName || event.state().isEmpty()) return new Review();
        ItemState told = event.state().get();
        if (told == item.state()) return new NoChange();
        if (item.state().mayBecome(told)) {
            return new Apply(Move.to(told)
                    .named(event.providerRef())
                    .toldAt(event.occurredAt())
                    .because(event.reason()));
        }
        boolean overtaken = item.toldAt().filter(event.occurredAt()::isBefore).isPresent();
        return overtaken ? new NoChange() : new Review();
    }

    /** Empty = wait and ask again. Only a sender's clear refusal ends a payment; silence never does. */
    static Optional<Move> on(ItemState state, Answer answer) {
        Optional<Move> move =
                switch (answer) {
                    case Answer.Accepted accepted ->
                        Optional.of(Move.to(accepted.paid() ? ItemState.PAID : ItemState.SUBMITTED)
                                .named(accepted.providerRef()));
                    case Answer.Refused refused ->
                        Optional.of(Move.to(ItemState.FAILED)
                                .because("The provider refused with status " + refused.status() + "."));
                    case Answer.Unclear unclear ->
                        Optional.of(Move.to(ItemState.UNKNOWN).because(unclear.why()));
                    case Answer.Absent absent -> Optional.empty();
                };
        return move.filter(next -> state.mayBecome(next.next()));
    }
}
