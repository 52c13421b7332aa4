package dev.lodestone.campaign.mix.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadcountTest {
    private static final Guess DOUBLE_OR_HALF = Guess.of("country", new Estimate(5, 10, 20));

    @Test
    void of_one_unknown_the_number_is_as_far_off_as_that() {
        Estimate size = new Headcount(List.of(DOUBLE_OR_HALF), null).around(300);

        assertThat(size.low()).isCloseTo(150, within(1e-9));
        assertThat(size.high()).isCloseTo(600, within(1e-9));
    }

    @Test
    void of_two_it_is_further_off_and_not_as_far_as_if_both_went_wrong_at_once() {
        Estimate size =
                new Headcount(List.of(DOUBLE_OR_HALF), Guess.of("age", new Estimate(0.2, 0.4, 0.8))).around(300);

        assertThat(size.low()).isBetween(75.0, 150.0);
        assertThat(size.high()).isBetween(600.0, 1200.0);
    }

    @Test
    void what_was_told_is_not_off() {
        assertThat(Headcount.EXACT.around(300)).isEqualTo(Estimate.exactly(300));
    }
}
