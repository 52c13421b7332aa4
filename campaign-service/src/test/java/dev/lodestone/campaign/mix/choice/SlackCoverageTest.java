package dev.lodestone.campaign.mix.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.part.Whole;
import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Coverage;
import dev.lodestone.campaign.mix.pool.Limits;
import dev.lodestone.campaign.mix.pool.Pool;
import dev.lodestone.campaign.mix.search.Optimiser;
import dev.lodestone.campaign.mix.search.Optimiser.Solution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A least number of segments that every good plan reaches anyway. */
class SlackCoverageTest {
    private static final long STEPS = 200_000_000;
    /** Where segments count for nothing else, whom a creator reaches is looked at for the limit alone. */
    private static final long HARDLY_ANY = STEPS / 50;

    private record Searched(Solution.Found found, long steps) {}

    @ParameterizedTest
    @EnumSource(Objective.class)
    void a_limit_that_is_kept_anyway_costs_the_search_hardly_anything(Objective objective) {
        Question pool = spread(objective);

        Searched free = search(pool);
        Searched bound = search(pool.with(Constraints.NONE.withMinSegments(1)));

        assertThat(bound.found.value()).isGreaterThanOrEqualTo(free.found.value() * (1 - 1e-9));
        assertThat(bound.found.bound()).isLessThanOrEqualTo(free.found.bound() * (1 + 1e-6));
        assertThat(bound.steps).isLessThan(Math.max(2 * free.steps, HARDLY_ANY));
    }

    @Test
    void without_saturation_nobody_is_reached_twice_for_those_who_are_not_reached() {
        Whole whole = new Whole(new int[] {0, 1}, new double[] {10, 90}, 50, false, false);

        assertThat(whole.isReached(new double[] {5, 0}, new double[2])).isFalse();
        assertThat(whole.isReached(new double[] {1, 0.5}, new double[2])).isTrue();
    }

    @Test
    void a_circle_of_nobody_takes_nothing() {
        Whole whole = new Whole(new int[] {0}, new double[] {10}, 5, true, true);
        Coverage coverage = new Coverage(1, List.of(whole));
        Limits limits = new Limits(1, List.of(0), List.of(1), List.of(), null, coverage);
        Choice nobody = new Choice(new Pool(List.of(), new double[] {10}, new double[] {0}, limits));

        assertThat(nobody.value()).isZero();
        assertThat(nobody.uncovered()).isOne();
    }

    private static Searched search(Question question) {
        Effort effort = new Effort(STEPS, Deadline.NONE);
        Menu menu = Menu.of(
                new Stock(new MixModel(question)), Set.of(Tier.values()), question.constraints(), question.budget());
        return new Searched((Solution.Found) Optimiser.best(menu.pool(), List.of(), effort), effort.spent());
    }

    /** Of many segments each creator touches many. */
    private static Question spread(Objective objective) {
        Random random = new Random(5);
        Question pool = Pools.pool(5, 150, 0.1, objective)
                .withSegments(IntStream.range(0, 100)
                        .mapToObj(s -> new Segment("s" + s, 50_000 + random.nextInt(800_000)))
                        .toList());
        return pool.withCandidates(pool.candidates().stream()
                .map(one -> {
                    Map<String, Double> audience = new HashMap<>();
                    for (int part = 0; part < 40; part++) audience.put("s" + random.nextInt(100), 0.9 / 40);
                    return one.withAudience(audience);
                })
                .toList());
    }
}
