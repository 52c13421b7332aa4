package dev.lodestone.payout.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RhythmTest {
    @Test
    void what_is_unknown_is_asked_about_soon_and_then_ever_less_often() {
        assertThat(Rhythm.next(ItemState.UNKNOWN, 0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Rhythm.next(ItemState.UNKNOWN, 3)).isEqualTo(Duration.ofSeconds(8));
        assertThat(Rhythm.next(ItemState.UNKNOWN, 1000)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void what_the_provider_has_can_wait_for_its_event() {
        assertThat(Rhythm.next(ItemState.SUBMITTED, 0)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Rhythm.next(ItemState.SUBMITTED, 1000)).isEqualTo(Duration.ofHours(1));
    }
}
