package dev.lodestone.payout;

import dev.lodestone.kit.problem.ProblemCode;

/** Every refusal of payout-service beyond the common ones. */
public enum PayoutProblem implements ProblemCode {
    CONVERSION_DIFFERS(409, "This order was reported before with another amount"),
    REFUND_DIFFERS(409, "This refund was reported before with another amount"),
    REFUND_EXCEEDS_GROSS(409, "Refunds cannot exceed what was paid"),
    CURRENCY_MISMATCH(422, "The amount is in another currency than the program"),
    UNKNOWN_PROGRAM(422, "There is no such program"),
    EARNING_NOT_OPEN(409, "The earning is past the state in which this is possible"),
    BATCH_NOT_OPEN(409, "The batch is past the state in which this is possible"),
    SELF_APPROVAL(409, "Nobody approves what they prepared themselves"),
    PAYOUT_NOT_UNKNOWN(409, "People end only a payment whose fate is unknown"),
    ENDING_TOO_EARLY(409, "People end a payment only after the provider's time for repeats"),
    ENDING_NOT_OPEN(409, "The ending was decided before, or the provider was faster"),
    NOTHING_TO_SETTLE(409, "The event did not wait for a person"),
    TOO_MUCH_DUE(409, "More is due than one batch can take"),
    NOTHING_TO_PAY(409, "No creator can be paid now"),
    LEDGER_OUT_OF_BALANCE(409, "A ledger invariant is violated, so nothing is paid out"),
    SIGNATURE_INVALID(401, "The signature of the event does not verify"),
    PAYLOAD_UNREADABLE(422, "The event cannot be read");

    private final int status;
    private final String title;

    PayoutProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
