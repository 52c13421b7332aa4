package dev.lodestone.kit.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EndingTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private long now;
    private final Ending ending = new Ending(Duration.ofSeconds(4), () -> now);

    @Test
    void the_one_that_began_first_makes_room_first() {
        ending.begin("first");
        now = Duration.ofMillis(1_500).toNanos();
        ending.begin("second");

        assertThat(ending.next()).isEqualTo(Duration.ofMillis(2_500));
        ending.end("first");
        assertThat(ending.next()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void who_comes_back_waits_a_second_at_least() {
        assertThat(ending.next()).isEqualTo(SECOND);
        ending.begin("late");
        now = Duration.ofSeconds(9).toNanos();

        assertThat(ending.next()).isEqualTo(SECOND);
    }

    @Test
    void who_waits_for_what_may_take_longer_is_told_a_few_seconds_while_it_is_at_work() {
        Ending expected = new Ending(Duration.ofSeconds(30), Duration.ofSeconds(5), () -> now);
        expected.begin("job");
        assertThat(expected.next()).isEqualTo(Duration.ofSeconds(30));
        now = Duration.ofSeconds(29).toNanos();

        assertThat(expected.next()).isEqualTo(Duration.ofSeconds(5));
        expected.end("job");
        assertThat(expected.next()).isEqualTo(SECOND);
    }
}
