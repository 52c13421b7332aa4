package dev.lodestone.campaign.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MakingWayTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final AtomicLong looks = new AtomicLong();
    private final AtomicInteger comers = new AtomicInteger();
    /** A second passes between two looks at the clock. */
    private final MakingWay way = new MakingWay(
            () -> comers.getAndDecrement() > 0, () -> SECOND * looks.getAndIncrement(), Duration.ofSeconds(10));

    @Test
    void a_job_goes_on_at_once_where_nobody_waits() {
        way.pause();

        assertThat(looks).hasValue(0);
    }

    @Test
    void a_job_pauses_until_nobody_waits_and_that_time_is_not_its_own() {
        comers.set(5);
        long before = way.nanos();

        way.pause();

        assertThat(looks.get()).isEqualTo(7);
        assertThat(way.nanos() - before).isEqualTo(2 * SECOND);
    }

    @Test
    void a_job_pauses_no_longer_than_it_may_compute_however_many_come() {
        comers.set(Integer.MAX_VALUE);

        way.pause();
        way.pause();

        assertThat(looks).hasValue(11);
    }
}
