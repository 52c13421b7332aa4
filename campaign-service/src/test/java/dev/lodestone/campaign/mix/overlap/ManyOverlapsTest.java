package dev.lodestone.campaign.mix.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.choice.Portfolio;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Most creators of a large pool were measured beside others. */
class ManyOverlapsTest {
    private static final long STEPS = 20_000_000;

    @ParameterizedTest
    @EnumSource(Objective.class)
    void the_gap_stays_small(Objective objective) {
        MixModel model = new MixModel(measured(objective));

        Portfolio found = Portfolio.of(model, List.of(), new Effort(STEPS, Deadline.NONE));

        assertThat(found.recommended())
                .hasValueSatisfying(
                        best -> assertThat(best.optimality(model).gap()).isLessThan(0.01));
    }

    /** Everybody reaches into the circles of others too, but that can be counted by segment. */
    @ParameterizedTest
    @EnumSource(Objective.class)
    void nobody_is_counted_apart_in_circles_of_others(Objective objective) {
        Question question = measured(objective);

        int touched = new MixModel(question)
                .parts()
                .touches()
                .from(question.candidates().size());

        long own = question.candidates().stream()
                .flatMap(one -> one.audience().values().stream())
                .filter(share -> share > 0)
                .count();
        int circles = question.circles().stream()
                .mapToInt(circle -> circle.parts().size())
                .sum();
        assertThat(question.circles()).hasSizeGreaterThan(100);
        assertThat(touched).isEqualTo(own + circles);
    }

    private static Question measured(Objective objective) {
        Question pool = Pools.pool(objective.ordinal(), 200, 0.1, objective);
        Random random = new Random(1);
        List<Overlap> overlaps = new ArrayList<>();
        Set<Set<String>> told = new HashSet<>();
        while (overlaps.size() < 300) {
            Candidate a = pool.candidates().get(random.nextInt(200));
            Candidate b = pool.candidates().get(random.nextInt(200));
            Overlap overlap = new Overlap(a.id(), b.id(), 0.05 + 0.6 * random.nextDouble(), Base.SMALLER);
            if (a.equals(b) || !new Measured(overlap, a, b).fitsTheirSegments() || !told.add(Set.of(a.id(), b.id())))
                continue;
            overlaps.add(overlap);
        }
        return OverlapFit.of(pool, overlaps).question();
    }
}
