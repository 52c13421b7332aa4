package dev.lodestone.campaign.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssumptionViewTest {

    @Test
    void what_was_told_is_shown_as_it_was_told() {
        assertThat(AssumptionView.number(12_345_678)).isEqualTo("12345678");
        assertThat(AssumptionView.number(10_000_000_000_000.0)).isEqualTo("10000000000000");
        assertThat(AssumptionView.number(0.123456789)).isEqualTo("0.123456789");
    }

    @Test
    void what_rounding_left_of_what_was_reckoned_is_not_shown() {
        assertThat(AssumptionView.number(0.1 + 0.2)).isEqualTo("0.3");
    }
}
