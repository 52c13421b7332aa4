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
                    case Answer.Absent absent -> Optional.empty();
                };
        return move.filter(next -> state.mayBecome(next.next()));
    }
}
