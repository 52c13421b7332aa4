package dev.lodestone.payout.click;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

class RedirectMapTest {
    @Test
    void is_not_ready_before_it_was_filled_once() {
        RedirectMap empty = new RedirectMap(null, null, Duration.ofSeconds(1));

        assertThat(empty.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
    }
}
