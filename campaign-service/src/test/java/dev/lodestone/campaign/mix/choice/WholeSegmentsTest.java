package dev.lodestone.campaign.mix.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.answer.Answers;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import dev.lodestone.campaign.mix.check.AnswerCheck;
import dev.lodestone.campaign.mix.check.PlanCheck;
import dev.lodestone.campaign.mix.prior.Headcount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** A segment is no more of them for being cut: whoever asks for two wants two countries or niches, not two ages of one. */
class WholeSegmentsTest {
    private static final List<Segment> SEGMENTS = List.of(
            new Segment("DE:a:old", 60_000, "DE:a", Headcount.EXACT),
            new Segment("DE:a:young", 40_000, "DE:a", Headcount.EXACT),
            new Segment("DE:b", 100_000));

    private static final Candidate BOTH_AGES = creator("ages", Map.of("DE:a:old", 0.5, "DE:a:young", 0.5));
    private static final Candidate YOUNG = creator("young", Map.of("DE:a:young", 0.08));
    private static final Candidate OTHER = creator("other", Map.of("DE:b", 0.2));

    @Test
    void two_ages_of_one_niche_are_one_segment() {
        Question asked = question(List.of(BOTH_AGES, OTHER), 2, 0.01);

        assertThat(PlanCheck.faults(asked, List.of("ages"))).containsExactly("only 1 segments are reached");
        assertThat(Answers.mix(asked).plan(Name.RECOMMENDED).creators()).containsExactly("ages", "other");
        assertThat(MixPlanning.answer(question(List.of(BOTH_AGES), 2, 0.01))).isInstanceOf(MixAnswer.Impossible.class);
    }

    @Test
    void a_niche_is_reached_by_the_people_of_all_its_ages() {
        assertThat(PlanCheck.faults(question(List.of(YOUNG), 1, 0.01), List.of("young")))
                .containsExactly("only 0 segments are reached");
        assertThat(PlanCheck.faults(question(List.of(YOUNG), 1, 0.005), List.of("young")))
                .isEmpty();
        assertThat(MixPlanning.answer(question(List.of(YOUNG), 1, 0.01))).isInstanceOf(MixAnswer.Impossible.class);
        assertThat(MixPlanning.answer(question(List.of(YOUNG), 1, 0.005))).isInstanceOf(MixAnswer.Planned.class);
    }

    @Test
    void the_best_plan_of_them_is_found_and_kept_in_every_model_of_the_answer() {
        int planned = 0;
        for (int seed = 0; seed < 12; seed++) {
            Question pool = Pools.pool(seed, 12, 0.4, Objective.values()[seed % 4]);
            Question asked = pool.withSegments(pool.segments().stream()
                            .map(segment -> new Segment(
                                    segment.id(),
                                    segment.size(),
                                    segment.id().compareTo("s4") < 0 ? "x" : segment.id(),
                                    segment.count()))
                            .toList())
                    .with(Constraints.NONE.withMinSegments(2 + seed % 3));

            double best = Pools.bruteForce(asked);

            if (!Double.isFinite(best)) continue;
            planned++;
            Mix mix = Answers.mix(asked);
            assertThat(AnswerCheck.faults(asked, mix)).isEmpty();
            assertThat(mix.plan(Name.RECOMMENDED).optimality().proven()).isTrue();
            assertThat(mix.plan(Name.RECOMMENDED).figures().objective(asked.objective()))
                    .isCloseTo(best, Percentage.withPercentage(1e-6));
        }
        assertThat(planned).isGreaterThan(8);
    }

    private static Candidate creator(String id, Map<String, Double> audience) {
        return new Candidate(id, Tier.MICRO, 100_00, 1, null, 40_000, 1, 0.03, null, audience);
    }

    /** A creator reaches 8,000 people, a fifth of the followers. */
    private static Question question(List<Candidate> creators, int minSegments, double share) {
        Constraints limits =
                new Constraints(Map.of(), Set.of(), Set.of(), List.of(), BigDecimal.ONE, minSegments, share, null);
        return new Question(1_000_00, Objective.REACH, 1, Priors.DEFAULT, limits, SEGMENTS, creators);
    }
}
