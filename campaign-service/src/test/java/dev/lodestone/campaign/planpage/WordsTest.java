package dev.lodestone.campaign.planpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void a_share_is_told_to_a_tenth_of_a_percent() {
        assertThat(Words.percent(0.12345)).isEqualTo("12.3 %");
        assertThat(Words.percent(0)).isEqualTo("0 %");
        assertThat(Words.percent(1)).isEqualTo("100 %");
    }

    @Test
    void a_little_of_something_does_not_read_as_nothing() {
        assertThat(Words.percent(0.00028)).isEqualTo("0.028 %");
        assertThat(Words.percent(-0.00028)).isEqualTo("-0.028 %");
    }
}
