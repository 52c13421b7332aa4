package dev.lodestone.campaign.mix.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.search.Optimiser;
import dev.lodestone.campaign.mix.search.Optimiser.Solution;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits that hundreds of creators share: the effort of less than a second leaves little open. */
class LargeLimitsTest {
    private static final long STEPS = 40_000_000;
    private static final double GAP = 0.001;
    private static final int PARTS = 25;

    @ParameterizedTest
    @EnumSource(Objective.class)
    void tiers_that_have_to_give_way_to_each_other(Objective objective) {
        Constraints tiers = Constraints.NONE
                .withTier(Tier.NANO, new Range(0, 20))
                .withTier(Tier.MICRO, new Range(0, 15))
                .withTier(Tier.MACRO, new Range(3, Integer.MAX_VALUE));

        assertThat(gap(pool(400, objective), tiers)).isLessThan(GAP);
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void one_of_every_five(Objective objective) {
        List<String> ids =
                pool(400, objective).candidates().stream().map(Candidate::id).toList();
        Constraints rivals = Constraints.NONE.withRivals(IntStream.range(0, ids.size() / 5)
                .mapToObj(group -> Set.copyOf(ids.subList(5 * group, 5 * group + 5)))
                .toList());

        assertThat(gap(pool(400, objective), rivals)).isLessThan(GAP);
    }

    /** What is asked to be reached costs more than it brings, so each cent too much shows. */
    @Test
    void segments_that_are_reached_because_they_must_be() {
        Constraints segments = new Constraints(Map.of(), Set.of(), Set.of(), List.of(), BigDecimal.ONE, 6, 0.75, null);

        assertThat(gap(pool(1_000, Objective.PROFIT), segments)).isLessThan(0.01);
    }

    /** As plans of campaigns have them: a segment for each niche and age of a country, and so many of each tier at most. */
    @Test
    void hundreds_of_segments_under_the_most_of_each_tier() {
        Constraints most = Constraints.NONE
                .withTier(Tier.NANO, new Range(0, 20))
                .withTier(Tier.MICRO, new Range(0, 15))
                .withTier(Tier.MID, new Range(0, 3))
                .withTier(Tier.MACRO, new Range(1, 1))
                .withTier(Tier.MEGA, new Range(0, 0));

        assertThat(gap(parted(Pools.pool(11, 360, 0.3, Objective.PROFIT)), most, 5 * STEPS))
                .isLessThan(0.01);
    }

    /** Each segment in twenty-five, and of each audience the part in one of them. */
    private static Question parted(Question pool) {
        List<Segment> segments = pool.segments().stream()
                .flatMap(all -> IntStream.range(0, PARTS)
                        .mapToObj(part -> new Segment(all.id() + "/" + part, all.size() / PARTS)))
                .toList();
        List<Candidate> candidates = IntStream.range(0, pool.candidates().size())
                .mapToObj(i -> parted(pool.candidates().get(i), "/" + i % PARTS))
                .toList();
        return pool.withSegments(segments).withCandidates(candidates);
    }

    private static Candidate parted(Candidate one, String part) {
        Map<String, Double> audience = new HashMap<>();
        one.audience().forEach((segment, share) -> audience.put(segment + part, share));
        return one.withAudience(audience);
    }

    private static Question pool(int size, Objective objective) {
        return Pools.pool(11, size, 0.1, objective);
    }

    private static double gap(Question question, Constraints constraints) {
        return gap(question, constraints, STEPS);
    }

    private static double gap(Question question, Constraints constraints, long steps) {
        MixModel model = new MixModel(question.with(constraints));
        Menu menu = Menu.of(new Stock(model), Set.of(Tier.values()), constraints, question.budget());
        Solution solution = Optimiser.best(menu.pool(), List.of(), new Effort(steps, Deadline.NONE));
        Solution.Found found = (Solution.Found) solution;
        return (found.bound() - found.value()) / Math.max(Math.abs(found.bound()), Math.abs(found.value()));
    }
}
