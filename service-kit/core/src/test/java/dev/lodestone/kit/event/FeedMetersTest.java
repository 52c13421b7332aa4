package dev.lodestone.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedMetersTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Instant now = Instant.EPOCH;
    private final FeedMeters.Progress progress = new FeedMeters(meters, () -> now).of("other-service");

    @Test
    void an_event_is_stuck_from_its_first_failure_until_it_is_passed() {
        assertThat(stuck()).isZero();

        progress.eventFailed();
        now = now.plusSeconds(40);
        progress.eventFailed();
        now = now.plusSeconds(2);
        assertThat(stuck()).isEqualTo(42);

        progress.goesOn();
        assertThat(stuck()).isZero();
    }

    @Test
    void a_service_that_is_away_leaves_no_event_stuck() {
        progress.pageFailed();
        now = now.plusSeconds(40);

        assertThat(stuck()).isZero();
    }

    @Test
    void failures_are_counted_by_where_they_happen() {
        progress.pageFailed();
        progress.eventFailed();
        progress.eventFailed();

        assertThat(failures("page")).isEqualTo(1);
        assertThat(failures("event")).isEqualTo(2);
    }

    private double stuck() {
        return meters.get("lodestone.feed.stuck")
                .tag("source", "other-service")
                .gauge()
                .value();
    }

    private double failures(String at) {
        return meters.get("lodestone.feed.failures").tag("at", at).counter().count();
    }
}
