package dev.lodestone.campaign.mix.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** As many overlaps as may be told, on a clock that only looks at it move on. */
class FitClockTest {
    private static final int CREATORS = 60;
    private static final int SEGMENTS = 100;
    private static final Question QUESTION = question();
    private static final List<Overlap> OVERLAPS = overlaps();

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void whenever_the_time_is_over_the_fit_ends_at_once_and_is_none() {
        assertThat(OverlapFit.of(QUESTION, OVERLAPS, after(Integer.MAX_VALUE))).isPresent();
        int all = looks.get();
        assertThat(all).isGreaterThan(20);

        for (int most = 1; most < all - 1; most += all / 12) {
            looks.set(0);
            assertThat(OverlapFit.of(QUESTION, OVERLAPS, after(most))).isEmpty();
            assertThat(looks.get()).isLessThan(most + 4);
        }
    }

    @Test
    void a_clock_that_does_not_bind_changes_nothing() {
        assertThat(OverlapFit.of(QUESTION, OVERLAPS, after(Integer.MAX_VALUE)))
                .contains(OverlapFit.of(QUESTION, OVERLAPS));
    }

    @Test
    void nobody_who_left_is_fitted_for() {
        Deadline unwanted = Deadline.after(Duration.ofDays(1), () -> 0, () -> true);

        assertThat(OverlapFit.of(QUESTION, OVERLAPS, unwanted)).isEmpty();
    }

    private Deadline after(int most) {
        return Deadline.after(Duration.ofNanos(most), looks::incrementAndGet, () -> false);
    }

    private static Question question() {
        List<Segment> segments = IntStream.range(0, SEGMENTS)
                .mapToObj(s -> new Segment("s" + s, 100_000))
                .toList();
        List<Candidate> candidates = Pools.pool(3, CREATORS, 0.3, Objective.REACH).candidates().stream()
                .map(one -> one.withAudience(audience(one.id().hashCode())))
                .toList();
        return new Question(1_000, Objective.REACH, 1, Priors.DEFAULT, Constraints.NONE, segments, candidates);
    }

    private static Map<String, Double> audience(int from) {
        return IntStream.range(0, SEGMENTS / 2)
                .boxed()
                .collect(Collectors.toMap(k -> "s" + (from + k) % SEGMENTS, k -> (1 + k % 3) / (1.1 * SEGMENTS)));
    }

    private static List<Overlap> overlaps() {
        List<Overlap> overlaps = new ArrayList<>();
        for (int a = 0; a < CREATORS; a++) {
            for (int b = a + 1; b < CREATORS && overlaps.size() < OverlapFit.MOST; b++) overlaps.add(overlap(a, b));
        }
        return overlaps;
    }

    private static Overlap overlap(int a, int b) {
        return new Overlap("c%03d".formatted(a), "c%03d".formatted(b), (1 + (a + b) % 7) / 10.0, Base.SMALLER);
    }
}
