package dev.lodestone.creator.metric;

import static dev.lodestone.creator.metric.EngagementFormula.BY_FOLLOWERS;
import static dev.lodestone.creator.metric.EngagementFormula.BY_VIEWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EngagementRateTest {
    @Test
    void a_rate_is_counted_in_basis_points() {
        assertThat(EngagementRate.counted(480, 10_000, BY_FOLLOWERS, 28).basisPoints())
                .isEqualTo(480);
        assertThat(EngagementRate.counted(1, 3, BY_FOLLOWERS, 28).basisPoints()).isEqualTo(3333);
    }

    @Test
    void a_half_is_rounded_to_even() {
        assertThat(EngagementRate.counted(5, 20_000, BY_VIEWS, null).basisPoints())
                .isEqualTo(2);
        assertThat(EngagementRate.counted(7, 20_000, BY_VIEWS, null).basisPoints())
                .isEqualTo(4);
    }

    @Test
    void the_same_number_under_another_formula_is_another_rate() {
        assertThat(new EngagementRate(300, BY_FOLLOWERS, 28)).isNotEqualTo(new EngagementRate(300, BY_VIEWS, 28));
    }

    @Test
    void large_counts_do_not_overflow() {
        assertThat(EngagementRate.counted(Long.MAX_VALUE / 2, Long.MAX_VALUE, BY_VIEWS, 7)
                        .basisPoints())
                .isEqualTo(5000);
    }

    @Test
    void impossible_rates_are_refused() {
        assertThatThrownBy(() -> new EngagementRate(-1, BY_FOLLOWERS, 28)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EngagementRate(100_001, BY_FOLLOWERS, 28))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EngagementRate(1, BY_FOLLOWERS, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EngagementRate.counted(1, 0, BY_FOLLOWERS, 28))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
