package dev.lodestone.campaign.mix.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.choice.Limit.Kind;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a proven refusal says, against all 2^n plans. */
class ProvenClashTest {
    private static final long STEPS = 200_000_000;

    @Test
    void the_limits_named_clash_by_themselves_and_without_any_one_of_them_no_more() {
        int refused = 0;
        for (int seed = 0; seed < 60; seed++) {
            Question question = drawn(seed);
            if (Pools.bruteForce(question) > Double.NEGATIVE_INFINITY) continue;
            refused++;

            Clash.Found found = Clash.of(new Stock(new MixModel(question)), new Effort(STEPS, Deadline.NONE));

            assertThat(found.proven()).as("seed " + seed).isTrue();
            assertThat(isPossible(only(question, found.pointers())))
                    .as("seed " + seed)
                    .isFalse();
            for (String one : found.pointers()) {
                List<String> others = found.pointers().stream()
                        .filter(pointer -> !pointer.equals(one))
                        .toList();
                assertThat(isPossible(only(question, others)))
                        .as("seed " + seed + one)
                        .isTrue();
            }
        }
        assertThat(refused).isGreaterThan(20);
    }

    @Test
    void what_the_trials_use_is_taken_from_the_effort() {
        Question question = drawn(1).withBudget(1).with(Constraints.NONE.withMinSegments(8));
        Effort effort = new Effort(STEPS, Deadline.NONE);

        Clash.of(new Stock(new MixModel(question)), effort);

        assertThat(effort.spent()).isPositive();
    }

    @Test
    void where_no_steps_are_left_lists_are_named_as_such_whatever_the_clock_says() {
        Question pool = Pools.pool(3, 200, 0.01, Objective.SALES);
        Set<String> many =
                Set.copyOf(pool.candidates().stream().map(Candidate::id).toList());
        Question question = pool.with(Constraints.NONE.withRequired(many).withForbidden(many));

        Clash.Found found = Clash.of(new Stock(new MixModel(question)), new Effort(500, Deadline.NONE));

        assertThat(found.pointers()).contains("/constraints/required");
        assertThat(found.proven()).isFalse();
    }

    private static boolean isPossible(Question question) {
        return Pools.bruteForce(question) > Double.NEGATIVE_INFINITY;
    }

    /** All other limits are given up. */
    private static Question only(Question question, List<String> pointers) {
        Question milder = question;
        for (Kind kind : Limit.of(question))
            for (Limit limit : kind.limits())
                if (!pointers.contains(limit.pointer()))
                    milder = limit.without().apply(milder);
        return milder;
    }

    /** Several limits at once, of which hardly any can be kept. */
    private static Question drawn(int seed) {
        Random random = new Random(seed);
        Question pool = Pools.pool(seed, 7, 0.05 + 0.3 * random.nextDouble(), Objective.values()[seed % 4]);
        Tier tier = Tier.values()[random.nextInt(5)];
        List<String> ids = IntStream.range(0, 7).mapToObj("c%03d"::formatted).toList();
        return pool.with(new Constraints(
                Map.of(tier, new Range(1 + random.nextInt(2), 3)),
                Set.of(ids.get(random.nextInt(7))),
                Set.of(ids.get(random.nextInt(7))),
                List.of(Set.of(ids.get(random.nextInt(3)), ids.get(3 + random.nextInt(4)))),
                new BigDecimal("0.6"),
                random.nextInt(8),
                0.01,
                BigDecimal.valueOf(random.nextInt(12) - 6, 1)));
    }
}
