package dev.lodestone.kit.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.background.Forgetting.Keep;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ForgettingTest {
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void nothing_is_kept_for_less_than_it_must_be() {
        assertThatThrownBy(() -> new Keep("lodestone.job.keep", WEEK.minusSeconds(1), WEEK))
                .hasMessage("lodestone.job.keep must be 168 hours at least");
    }

    @Test
    void just_long_enough_is_long_enough() {
        assertThat(new Keep("lodestone.job.keep", WEEK, WEEK).time()).isEqualTo(WEEK);
    }
}
