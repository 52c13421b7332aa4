package dev.lodestone.payout.rate;

import dev.lodestone.kit.money.Money;
import java.math.BigInteger;

/** How much of an earning a refund takes back: its share of what the buyer paid, so that a return of all leaves nothing. Refunds count together, so their order never changes the end. */
public record Reversal(Money earned, Money paid) {
    /** The part that must be gone once this much of the order was refunded. */
    public Money target(Money refundedInAll) {
        if (refundedInAll.isNegative() || refundedInAll.minus(paid).amount() > 0) {
            throw new IllegalArgumentException("Refunds lie between nothing and what was paid");
        }
        if (paid.isZero()) return Money.zero(earned.currency());
        BigInteger exact = BigInteger.valueOf(earned.amount()).multiply(BigInteger.valueOf(refundedInAll.amount()));
        long target = Rounding.HALF_EVEN
                .divide(exact, BigInteger.valueOf(paid.amount()))
                .quotient();
        return Money.of(target, earned.currency());
    }

    /** Only the difference is posted. */
    public Money due(Money refundedInAll, Money takenBackSoFar) {
        return target(refundedInAll).minus(takenBackSoFar);
    }
}
