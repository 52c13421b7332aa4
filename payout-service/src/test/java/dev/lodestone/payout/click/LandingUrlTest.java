package dev.lodestone.payout.click;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LandingUrlTest {
    @Test
    void starts_a_query() {
        assertThat(LandingUrl.with("https://shop.example/spring", "t")).isEqualTo("https://shop.example/spring?ldst=t");
    }

    @Test
    void goes_on_with_a_query() {
        assertThat(LandingUrl.with("https://shop.example/?a=1", "t")).isEqualTo("https://shop.example/?a=1&ldst=t");
        assertThat(LandingUrl.with("https://shop.example/?", "t")).isEqualTo("https://shop.example/?ldst=t");
    }

    @Test
    void stays_before_the_fragment() {
        assertThat(LandingUrl.with("https://shop.example/a#b?c", "t")).isEqualTo("https://shop.example/a?ldst=t#b?c");
    }
}
