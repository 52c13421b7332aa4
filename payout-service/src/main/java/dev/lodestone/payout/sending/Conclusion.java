package dev.lodestone.payout.sending;

import dev.lodestone.payout.payout.ItemState;
import dev.lodestone.payout.payout.Move;
import dev.lodestone.payout.provider.Answer;
import java.util.Optional;

/** What a provider's answer to our own call does to a payment: nothing is ever forced against the table of states. */
final class Conclusion {
    private Conclusion() {}

    /** Empty = wait and ask again. Only a sender's clear refusal ends a payment; silence never does. */
    static Optional<Move> of(ItemState state, Answer answer) {
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
                    case Answer.Told told -> Optional.of(told(state, told));
                    case Answer.Absent absent -> Optional.empty();
                };
        return move.filter(next -> state.mayBecome(next.next()));
    }

    /** Whoever refuses a repeat may only mean that the first attempt is there already. */
    static Answer believed(int attempt, Answer answer) {
        return attempt > 1 && answer instanceof Answer.Refused refused
                ? new Answer.Unclear("a repeat was refused with status " + refused.status())
                : answer;
    }

    /** What cannot be reached in one step is reached by way of submitted, and told again by the next look-up. */
    private static Move told(ItemState state, Answer.Told told) {
        ItemState next = ItemState.labelled(told.status());
        return state.mayBecome(next)
                ? Move.to(next)
                        .named(told.providerRef())
                        .because(told.reason().orElse("The provider's look-up told so."))
                : Move.to(ItemState.SUBMITTED).named(told.providerRef());
    }
}
