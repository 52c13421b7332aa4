package dev.lodestone.campaign.mix.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeavingTest {
    private static final int PARTS = 2_000;
    private static final double ROUNDING = 1e-12;
    private static final double NEAR = 0.01;

    @Test
    void whoever_comes_leaves_no_less_than_the_sum_says() {
        for (int seed = 0; seed < PARTS; seed++) {
            Random random = new Random(seed);
            double[] takes = takes(random, 1 + random.nextInt(10));
            Leaving leaving = of(takes, random.doubles(takes.length).toArray());
            double begin = leaving.fit();

            for (int who = 0; who < 1 << takes.length; who++)
                assertThat(sum(leaving, begin, who, takes.length)).isLessThanOrEqualTo(product(takes, who) + ROUNDING);
        }
    }

    @Test
    void of_two_it_is_near_wherever_both_are_decided() {
        for (int seed = 0; seed < PARTS; seed++) {
            double[] takes = takes(new Random(seed), 2);
            for (int who = 0; who < 4; who++) {
                Leaving leaving = of(takes, new double[] {who & 1, who >> 1});

                assertThat(Math.max(0, sum(leaving, leaving.fit(), who, 2)))
                        .isCloseTo(product(takes, who), within(NEAR));
            }
        }
    }

    @Test
    void of_two_in_part_it_lies_between_those_cases_that_are_nearest() {
        Leaving both = of(new double[] {0.5, 0.5}, new double[] {0.7, 0.7});
        Leaving either = of(new double[] {0.5, 0.5}, new double[] {0.2, 0.3});

        assertThat(both.fit() - 0.7 * both.by(0) - 0.7 * both.by(1)).isEqualTo(0.4, within(NEAR));
        assertThat(either.fit() - 0.2 * either.by(0) - 0.3 * either.by(1)).isEqualTo(0.75, within(NEAR));
    }

    /** Some take all, or nothing. */
    private static double[] takes(Random random, int count) {
        return random.doubles(count, -0.1, 1.1)
                .map(draw -> Math.clamp(draw, 0, 1))
                .toArray();
    }

    private static Leaving of(double[] takes, double[] x) {
        Leaving leaving = new Leaving(takes.length);
        for (int k = 0; k < takes.length; k++) leaving.add(takes[k], x[k]);
        return leaving;
    }

    private static double sum(Leaving leaving, double begin, int who, int count) {
        return begin - coming(who, count).mapToDouble(leaving::by).sum();
    }

    private static double product(double[] takes, int who) {
        return coming(who, takes.length).mapToDouble(k -> 1 - takes[k]).reduce(1, (a, b) -> a * b);
    }

    private static IntStream coming(int who, int count) {
        return IntStream.range(0, count).filter(k -> (who & 1 << k) != 0);
    }
}
