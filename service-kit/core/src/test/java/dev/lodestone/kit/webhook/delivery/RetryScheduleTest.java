package dev.lodestone.kit.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
    @Test
    void retries_last_about_three_days_and_then_end() {
        Duration sum = Duration.ZERO;
        int attempts = 1;
        while (RetrySchedule.pauseAfter(attempts, 0).isPresent()) {
            sum = sum.plus(RetrySchedule.pauseAfter(attempts, 0).orElseThrow());
            attempts++;
        }

        assertThat(sum).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        assertThat(RetrySchedule.pauseAfter(1, 1).orElseThrow()).isGreaterThan(Duration.ofSeconds(5));
    }
}
