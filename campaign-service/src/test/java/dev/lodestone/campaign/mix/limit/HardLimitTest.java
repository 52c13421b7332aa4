package dev.lodestone.campaign.mix.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import dev.lodestone.campaign.mix.effort.Deadline;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The largest question that nothing can answer: ten thousand creators, a hundred groups of rivals, and no plan. Its clock goes on by
 * itself, with what the thread computes, so that work which does not look at it is caught; a neighbour on the machine is none of its time.
 */
class HardLimitTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    /** What one step that does not look may take: a model of ten thousand, and reading all of its rivals. */
    private static final Duration STEP = Duration.ofMillis(1_500);

    private static final Question IMPOSSIBLE = impossible();

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long started = threads.getCurrentThreadCpuTime();
    private long last = started;
    private long longest;
    private int looks;

    @Test
    void an_infeasible_answer_ends_in_time_and_still_says_what_clashes() {
        MixAnswer answer = MixPlanning.answer(IMPOSSIBLE, Deadline.after(LIMIT, this::read, () -> false), done -> {});

        assertThat(answer)
                .isInstanceOfSatisfying(
                        MixAnswer.Impossible.class,
                        impossible -> assertThat(impossible.clash()).isNotEmpty());
        assertThat(read() - started).isLessThan(LIMIT.plus(STEP).toNanos());
        assertThat(longest).isLessThan(STEP.toNanos());
    }

    @Test
    void nothing_goes_on_when_nobody_waits() {
        Deadline left = Deadline.after(Duration.ofHours(1), this::read, () -> ++looks > 1);

        MixPlanning.answer(IMPOSSIBLE, left, done -> {});

        assertThat(read() - started).isLessThan(STEP.multipliedBy(2).toNanos());
    }

    private long read() {
        long now = threads.getCurrentThreadCpuTime();
        longest = Math.max(longest, now - last);
        last = now;
        return now;
    }

    private static Question impossible() {
        Question pool = Pools.pool(3, 10_000, 0.01, Objective.PROFIT);
        Random random = new Random(2);
        List<Set<String>> rivals = IntStream.range(0, 100)
                .mapToObj(group ->
                        random.ints(100, 0, 10_000).mapToObj("c%03d"::formatted).collect(Collectors.toSet()))
                .toList();
        return pool.with(new Constraints(
                Map.of(Tier.MEGA, new Range(3, 10_000)),
                Set.of("c004"),
                Set.of(),
                rivals,
                new BigDecimal("0.5"),
                8,
                0.99,
                new BigDecimal("900")));
    }
}
