package dev.lodestone.campaign.mix.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static final double DECILE = 1.2815515655446004;
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void a_lopsided_range_keeps_its_deciles_and_its_middle() {
        Estimate micro = new Estimate(0.021, 0.024, 0.081);

        assertThat(micro.at(-DECILE)).isCloseTo(0.021, EXACTLY);
        assertThat(micro.at(0)).isCloseTo(0.024, EXACTLY);
        assertThat(micro.at(DECILE)).isCloseTo(0.081, EXACTLY);
        assertThat(micro.at(-9)).isPositive();
    }

    @Test
    void a_range_below_zero_keeps_them_too() {
        Estimate exponent = new Estimate(-0.55, -0.43, -0.30);

        assertThat(exponent.at(-DECILE)).isCloseTo(-0.55, EXACTLY);
        assertThat(exponent.at(DECILE)).isCloseTo(-0.30, EXACTLY);
    }

    @Test
    void what_is_certain_is_never_another() {
        assertThat(Estimate.exactly(0).at(2)).isZero();
        assertThat(Estimate.exactly(3).at(-2)).isEqualTo(3);
    }
}
