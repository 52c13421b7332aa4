package dev.lodestone.kit.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JobsTest {
    @Test
    void a_job_whose_heart_missed_a_beat_beats_on() throws InterruptedException {
        CountDownLatch beats = new CountDownLatch(3);

        Cancellable beat = Jobs.beat(Duration.ofMillis(5), () -> {
            beats.countDown();
            return Uni.createFrom().failure(new IllegalStateException("no database at this moment"));
        });

        assertThat(beats.await(10, TimeUnit.SECONDS)).isTrue();
        beat.cancel();
    }
}
