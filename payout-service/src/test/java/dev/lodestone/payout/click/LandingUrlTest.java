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
    void is_ascii_whatever_the_brand_calls_its_pages() {
        assertThat(LandingUrl.with("https://sklep.example/łóżko?x=ü#tył", "t"))
                .isEqualTo("https://sklep.example/%C5%82%C3%B3%C5%BCko?x=%C3%BC&ldst=t#ty%C5%82");
        assertThat(LandingUrl.with("https://müller.example:8443/a b", "t"))
                .isEqualTo("https://xn--mller-kva.example:8443/a%20b?ldst=t");
    }

    @Test
    void what_is_escaped_already_stays_as_it_is() {
        assertThat(LandingUrl.with("https://shop.example/%C3%BC", "t")).isEqualTo("https://shop.example/%C3%BC?ldst=t");
    }

    @Test
    void stays_before_the_fragment() {
        assertThat(LandingUrl.with("https://shop.example/a#b?c", "t")).isEqualTo("https://shop.example/a?ldst=t#b?c");
    }
}
