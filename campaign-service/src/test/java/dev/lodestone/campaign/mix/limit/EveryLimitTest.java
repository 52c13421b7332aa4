package dev.lodestone.campaign.mix.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Constraints.Safety;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import dev.lodestone.campaign.mix.check.AnswerCheck;
import dev.lodestone.campaign.mix.check.PlanCheck;
import dev.lodestone.campaign.mix.choice.Portfolio;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.overlap.Overlap;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import dev.lodestone.campaign.mix.overlap.OverlapFit;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every kind of limit, alone and with any others, drawn from a seed: against all 2^n plans. */
class EveryLimitTest {
    private static final int POOLS = 320;
    private static final long STEPS = 100_000_000;

    @Test
    void the_best_plan_is_found_and_proven_or_it_is_proven_that_there_is_none() {
        assertFoundAndProven(EveryLimitTest::drawn);
    }

    @Test
    void so_it_is_of_creators_who_were_measured_beside_each_other() {
        assertFoundAndProven(EveryLimitTest::measured);
    }

    private static void assertFoundAndProven(IntFunction<Question> drawn) {
        int possible = 0;
        for (int seed = 0; seed < POOLS; seed++) {
            Question question = drawn.apply(seed);
            double best = Pools.bruteForce(question);
            Portfolio found = Portfolio.of(new MixModel(question), List.of(), new Effort(STEPS, Deadline.NONE));
            if (best == Double.NEGATIVE_INFINITY) {
                assertThat(found.recommended()).as("seed " + seed).isEmpty();
                assertThat(found.proven()).as("seed " + seed).isTrue();
                continue;
            }
            possible++;
            Portfolio.Chosen plan = found.recommended().orElseThrow();
            assertThat(PlanCheck.faults(question, ids(question, plan.creators())))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(new MixModel(question).objective(plan.creators()))
                    .as("seed " + seed)
                    .isCloseTo(best, within(1e-8 * Math.max(1, Math.abs(best))));
            assertThat(found.proven()).as("seed " + seed).isTrue();
        }
        assertThat(possible).isBetween(POOLS / 3, POOLS * 9 / 10);
    }

    @Test
    void every_plan_of_a_whole_answer_keeps_its_limits() {
        for (int seed = 0; seed < POOLS; seed += 16) {
            Question question = drawn(seed);
            if (MixPlanning.answer(question) instanceof MixAnswer.Planned planned)
                assertThat(AnswerCheck.faults(question, planned.mix())).isEmpty();
        }
    }

    private static List<String> ids(Question question, BitSet plan) {
        return plan.stream().mapToObj(i -> question.candidates().get(i).id()).toList();
    }

    /** In a chain. */
    private static Question measured(int seed) {
        Question question = drawn(seed);
        Random random = new Random(seed);
        List<Overlap> overlaps = IntStream.range(1, question.candidates().size())
                .mapToObj(i -> new Overlap(
                        question.candidates().get(i - 1).id(),
                        question.candidates().get(i).id(),
                        random.nextDouble(),
                        Base.SMALLER))
                .toList();
        return OverlapFit.of(question, overlaps).question();
    }

    private static Question drawn(int seed) {
        Random random = new Random(seed);
        int size = 6 + random.nextInt(4);
        Question pool = Pools.pool(seed, size, 0.15 + 0.7 * random.nextDouble(), Objective.values()[seed % 4]);
        boolean isCut = random.nextInt(3) == 0;
        return pool.withSegments(pool.segments().stream()
                        .map(one -> new Segment(
                                one.id(),
                                one.size(),
                                isCut && one.id().compareTo("s4") < 0 ? "x" : one.id(),
                                one.count()))
                        .toList())
                .withCandidates(pool.candidates().stream()
                        .map(one -> one.withBrandSafety(random.nextInt(3) == 0 ? null : 100 * random.nextDouble()))
                        .toList())
                .with(limits(random, size));
    }

    private static Constraints limits(Random random, int size) {
        Map<Tier, Range> tiers = new HashMap<>();
        if (random.nextInt(3) == 0) {
            int least = random.nextInt(2);
            tiers.put(Tier.values()[random.nextInt(5)], new Range(least, least + random.nextInt(2)));
        }
        IntFunction<Set<String>> some = most -> IntStream.range(0, most)
                .mapToObj(k -> "c%03d".formatted(random.nextInt(size)))
                .collect(Collectors.toSet());
        return new Constraints(
                tiers,
                some.apply(random.nextInt(4) == 0 ? 1 : 0),
                some.apply(random.nextInt(4) == 0 ? 1 : 0),
                random.nextInt(2) == 0 ? List.of() : List.of(some.apply(3), some.apply(2)),
                random.nextInt(4) == 0 ? new BigDecimal("0.5") : BigDecimal.ONE,
                random.nextInt(2) * random.nextInt(7),
                random.nextInt(2) == 0 ? 0.01 : 0.002 + 0.1 * random.nextDouble(),
                random.nextInt(3) == 0 ? BigDecimal.valueOf(random.nextInt(22) - 10, 1) : null,
                random.nextInt(4) == 0 ? new Safety(40, random.nextBoolean()) : null);
    }
}
