package dev.lodestone.kit.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void adds_and_subtracts_in_minor_units() {
        assertThat(Money.of(1_05, "EUR").plus(Money.of(95, "EUR"))).isEqualTo(Money.of(2_00, "EUR"));
        assertThat(Money.of(1_00, "EUR").minus(Money.of(1_01, "EUR"))).isEqualTo(Money.of(-1, "EUR"));
        assertThat(Money.of(3, "JPY").times(4)).isEqualTo(Money.of(12, "JPY"));
    }

    @Test
    void never_mixes_currencies() {
        assertThatThrownBy(() -> Money.of(1, "EUR").plus(Money.of(1, "USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_to_overflow() {
        assertThatThrownBy(() -> Money.of(Long.MAX_VALUE, "EUR").plus(Money.of(1, "EUR")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void is_written_as_amount_and_currency_alone() throws JsonProcessingException {
        assertThat(new ObjectMapper().writeValueAsString(Money.of(5, "EUR")))
                .isEqualTo("{\"amount\":5,\"currency\":\"EUR\"}");
    }
}
