package dev.lodestone.payout.ending;

import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.ItemState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether people may end a payment now: every rule about it is here. */
sealed interface Ruling {
    record Allowed() implements Ruling {}

    /** What became of it is known, or will be. */
    record NotUnknown(ItemState state) implements Ruling {}

    /** The same bytes may still be sent again, which finds out what a person could only look up. */
    record TooEarly(Instant until) implements Ruling {}

    record OwnProposal() implements Ruling {}

    record Decided(EndingState state) implements Ruling {}

    /** @param sentAt when the provider was first told to pay; empty when it never was */
    static Ruling onProposal(Item item, Optional<Instant> sentAt, Duration replayWindow, Instant now) {
        if (item.state() != ItemState.UNKNOWN) return new NotUnknown(item.state());
        Instant repeatsEnd = sentAt.orElseThrow().plus(replayWindow);
        return now.isBefore(repeatsEnd) ? new TooEarly(repeatsEnd) : new Allowed();
    }

    static Ruling onConfirmation(Ending ending, String by) {
        return ending.proposedBy().equals(by) ? new OwnProposal() : onWithdrawal(ending);
    }

    static Ruling onWithdrawal(Ending ending) {
        return ending.state() == EndingState.OPEN ? new Allowed() : new Decided(ending.state());
    }

    default void orRefuse() {
        switch (this) {
            case Allowed allowed -> {}
            case NotUnknown(ItemState state) ->
                throw new ProblemException(PayoutProblem.PAYOUT_NOT_UNKNOWN, "The payout is " + state.label() + ".");
            case TooEarly(Instant until) ->
                throw new ProblemException(
                        PayoutProblem.ENDING_TOO_EARLY,
                        "The provider is sent the same payment again until " + until + ", and may tell by then.");
            case OwnProposal own ->
                throw new ProblemException(
                        PayoutProblem.SELF_APPROVAL, "Ask another person who holds the scope payouts:approve.");
            case Decided(EndingState state) ->
                throw new ProblemException(PayoutProblem.ENDING_NOT_OPEN, "The ending is " + state.label() + ".");
        }
    }
}
