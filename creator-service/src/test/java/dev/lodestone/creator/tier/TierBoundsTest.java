package dev.lodestone.creator.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierBoundsTest {
    @ParameterizedTest
    @CsvSource({
        "1000, NANO", "9999, NANO", "10000, MICRO", "99999, MICRO", "100000, MID",
        "499999, MID", "500000, MACRO", "999999, MACRO", "1000000, MEGA", "90000000, MEGA"
    })
    void a_tier_begins_at_its_bound_and_ends_below_the_next(long followers, Tier tier) {
        assertThat(TierBounds.USUAL.of(followers)).contains(tier);
    }

    @Test
    void below_the_first_bound_there_is_no_tier() {
        assertThat(TierBounds.USUAL.of(999)).isEmpty();
        assertThat(TierBounds.USUAL.of(0)).isEmpty();
    }

    @Test
    void a_tier_is_the_same_as_its_range_of_followers() {
        assertThat(TierBounds.USUAL.from(Tier.MID)).isEqualTo(100_000);
        assertThat(TierBounds.USUAL.below(Tier.MID)).isEqualTo(OptionalLong.of(500_000));
        assertThat(TierBounds.USUAL.below(Tier.MEGA)).isEmpty();
    }

    @Test
    void bounds_that_do_not_rise_are_refused() {
        assertThat(TierBounds.firstOutOfOrder(1, 2, 2, 4, 5)).contains(Tier.MID);
        assertThat(TierBounds.firstOutOfOrder(0, 2, 3, 4, 5)).contains(Tier.NANO);
        assertThatThrownBy(() -> new TierBounds(5, 4, 3, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
