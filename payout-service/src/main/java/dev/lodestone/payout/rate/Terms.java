package dev.lodestone.payout.rate;

import dev.lodestone.kit.money.Money;
import java.math.BigInteger;
import java.util.Optional;

/** What a creator gets for one order: a share of the net amount, or a fixed sum. */
public sealed interface Terms {
    long MILLION = 1_000_000;

    Quote quote(Money base);

    /** The cap is applied after rounding. */
    record Share(long rateMillionths, Optional<Money> cap, Rounding rounding) implements Terms {
        public Share {
            if (rateMillionths < 0 || rateMillionths > MILLION)
                throw new IllegalArgumentException("Rate: 0 to one million");
        }

        public static Share ofBasisPoints(int basisPoints) {
            return new Share(basisPoints * 100L, Optional.empty(), Rounding.HALF_EVEN);
        }

        @Override
        public Quote quote(Money base) {
            BigInteger exact = BigInteger.valueOf(base.amount()).multiply(BigInteger.valueOf(rateMillionths));
            Rounding.Divided divided = rounding.divide(exact, BigInteger.valueOf(MILLION));
            Money rounded = Money.of(divided.quotient(), base.currency());
            boolean capped = cap.isPresent() && rounded.minus(cap.get()).amount() > 0;
            return new Quote(capped ? cap.get() : rounded, divided.remainder(), capped);
        }
    }

    record Flat(Money amount) implements Terms {
        @Override
        public Quote quote(Money base) {
            return new Quote(amount, 0, false);
        }
    }

    /** The remainder, in millionths of a minor unit, is kept so that every cent can be explained. */
    record Quote(Money amount, long remainderMillionths, boolean capped) {}
}
