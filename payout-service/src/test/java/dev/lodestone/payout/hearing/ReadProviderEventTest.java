package dev.lodestone.payout.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadProviderEventTest {
    @Test
    void a_whole_amount_is_read() {
        assertThat(read("100").amount().amount()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.9", "1e99", "null", "\"100\"", "9223372036854775808"})
    void any_other_amount_is_refused_and_not_cut_off(String amount) {
        assertThatThrownBy(() -> read(amount)).isInstanceOf(ProblemException.class);
    }

    private static ProviderEvent read(String amount) {
        String body = """
                {"timestamp": "2026-05-01T12:00:00Z", "data": {"reference": "r", "providerRef": "p", "status": "paid",
                 "amount": %s, "currency": "EUR"}}""".formatted(amount);
        return ReadProviderEvent.of("evt", body.getBytes(StandardCharsets.UTF_8));
    }
}
