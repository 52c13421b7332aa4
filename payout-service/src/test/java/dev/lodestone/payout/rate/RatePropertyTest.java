package dev.lodestone.payout.rate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RatePropertyTest {
    private static final int CASES = 100_000;
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void a_share_agrees_with_decimal_arithmetic() {
        for (int i = 0; i < CASES; i++) {
            long rate = random.nextLong(1_000_001);
            long base = random.nextLong(Long.MAX_VALUE);
            long expected = BigDecimal.valueOf(base)
                    .multiply(BigDecimal.valueOf(rate, 6))
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .longValueExact();

            Terms.Quote quote = new Terms.Share(rate, Optional.empty(), Rounding.HALF_EVEN).quote(eur(base));

            assertThat(quote.amount().amount())
                    .as("seed %d rate %d base %d", seed, rate, base)
                    .isEqualTo(expected);
        }
    }

    @Test
    void refunds_in_any_pieces_end_at_the_same_reversal_and_a_full_refund_leaves_nothing() {
        for (int i = 0; i < CASES / 10; i++) {
            Money gross = eur(1 + random.nextLong(1_000_000));
            Money earned = eur(random.nextLong(gross.amount() + 1));
            Reversal reversal = new Reversal(earned, gross);
            Money refunded = eur(0);
            Money takenBack = eur(0);
            while (!refunded.equals(gross)) {
                refunded = refunded.plus(eur(1 + random.nextLong(gross.amount() - refunded.amount())));
                Money due = reversal.due(refunded, takenBack);
                assertThat(due.isNegative()).as("seed %d", seed).isFalse();
                takenBack = takenBack.plus(due);
                assertThat(takenBack).as("seed %d", seed).isEqualTo(reversal.target(refunded));
            }
            assertThat(takenBack).as("seed %d", seed).isEqualTo(earned);
        }
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }
}
