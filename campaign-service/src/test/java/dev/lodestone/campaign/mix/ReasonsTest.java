package dev.lodestone.campaign.mix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Mix.Ablated;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Winner;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.answer.Answers;
import dev.lodestone.campaign.mix.check.AnswerCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an answer says beside its plans says neither less nor more than there is. */
class ReasonsTest {
    private static final Candidate ONE =
            new Candidate("one", Tier.MICRO, 10_00, 1, 0L, 20_000, 1, 0.03, null, Map.of("s", 1.0));
    private static final Question QUESTION = new Question(
            1_000_00,
            Objective.REACH,
            1,
            onlyReachIsWorth(),
            Constraints.NONE,
            List.of(new Segment("s", 1_000_000)),
            List.of(ONE));

    /** All that the one creator brings is worth something because reach is. */
    @Test
    void a_term_without_which_no_plan_is_possible_is_told_as_such() {
        Question question = QUESTION.with(Constraints.NONE.withMinRoi(new BigDecimal("0.5")));

        Mix mix = Answers.mix(question);

        assertThat(mix.ablation())
                .extracting(Ablated::without)
                .containsExactly("saturation", "overlap", "handling", "reach-value");
        Ablated withoutReach = mix.ablation().getLast();
        assertThat(withoutReach.plans()).isEmpty();
        assertThat(withoutReach.ruledOut()).isTrue();
        assertThat(withoutReach.winner()).isEqualTo(Winner.NOBODY);
        assertThat(withoutReach.creatorsChanged()).isEqualTo(1);
        assertThat(withoutReach.roiDelta())
                .isEqualTo(-mix.plan(Name.RECOMMENDED).figures().roi());
        assertThat(AnswerCheck.faults(question, mix)).isEmpty();
    }

    @Test
    void what_a_person_costs_is_not_told_of_who_adds_less_than_one() {
        Candidate tiny = new Candidate("tiny", Tier.NANO, 10_00, 1, 0L, 2, 1, 0.03, null, Map.of("s", 1.0));

        Mix mix = Answers.mix(
                QUESTION.withCandidates(List.of(ONE, tiny)).with(Constraints.NONE.withRequired(Set.of("one", "tiny"))));

        assertThat(mix.perCreator().getFirst().costPerMarginalPerson()).isPositive();
        assertThat(mix.perCreator().getLast().marginalWorth()).isPositive();
        assertThat(mix.perCreator().getLast().costPerMarginalPerson()).isNull();
    }

    @Test
    void the_same_plan_neither_wins_nor_loses() {
        Mix mix = Answers.mix(QUESTION);

        assertThat(mix.plan(Name.ALL_MICRO).creators())
                .isEqualTo(mix.plan(Name.RECOMMENDED).creators());
        assertThat(probability(mix, Name.ALL_MICRO)).isEqualTo(0.5);
        assertThat(probability(mix, Name.ALL_CELEBRITY)).isEqualTo(1);
    }

    private static double probability(Mix mix, Name plan) {
        return mix.beats().stream()
                .filter(beaten -> beaten.plan() == plan)
                .findFirst()
                .orElseThrow()
                .probability();
    }

    private static Priors onlyReachIsWorth() {
        Priors usual = Priors.DEFAULT;
        return new Priors(
                usual.reachRate(),
                usual.engagementRate(),
                usual.ceilingConversion(),
                Map.of(),
                0,
                500_00,
                0,
                0,
                usual.trustExponent(),
                usual.trustAnchorFollowers(),
                usual.fit(),
                usual.launchFactor(),
                Map.of());
    }
}
