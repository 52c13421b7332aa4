package dev.lodestone.payout.rate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
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

    @Test
    void a_split_is_exact_and_fair_to_one_unit() {
        for (int i = 0; i < CASES / 10; i++) {
            NavigableMap<UUID, Long> weights = weights(1 + random.nextInt(8));
            long sum = weights.values().stream().mapToLong(Long::longValue).sum();
            Money amount = eur(random.nextLong(2_000_000) - 1_000_000);

            Map<UUID, Money> shares = new Split(weights).of(amount);

            assertThat(shares.values().stream().mapToLong(Money::amount).sum())
                    .as("seed %d", seed)
                    .isEqualTo(amount.amount());
            weights.forEach((id, weight) -> assertThat(
                            Math.abs(shares.get(id).amount() * sum - amount.amount() * weight))
                    .as("seed %d", seed)
                    .isLessThan(sum));
        }
    }

    @Test
    void taking_back_step_by_step_never_takes_more_than_is_left_and_ends_at_nothing() {
        for (int i = 0; i < 2_000; i++) {
            NavigableMap<UUID, Money> left = new TreeMap<>();
            new Split(weights(3)).of(eur(1 + random.nextInt(1_000))).forEach(left::put);
            long total = total(left);
            while (total > 0) {
                Split.takeBack(left, eur(1 + random.nextLong(total)))
                        .forEach((id, taken) -> left.computeIfPresent(id, (unused, held) -> held.minus(taken)));
                assertThat(left.values()).as("seed %d", seed).noneMatch(Money::isNegative);
                total = total(left);
            }
        }
    }

    private NavigableMap<UUID, Long> weights(int size) {
        NavigableMap<UUID, Long> weights = new TreeMap<>();
        LongStream.rangeClosed(1, size).forEach(id -> weights.put(new UUID(0, id), 1 + random.nextLong(1_000)));
        return weights;
    }

    private static long total(Map<UUID, Money> parts) {
        return parts.values().stream().mapToLong(Money::amount).sum();
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }
}
