package dev.lodestone.campaign.mix.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Constraints.Spared;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.answer.Answers;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanCheckTest {
    private final Question question = Pools.pool(3, 20, 0.3, Objective.PROFIT);
    private final Plan plan = Answers.mix(question).plan(Name.RECOMMENDED);
    private final Figures sound = plan.figures();

    @Test
    void a_plan_as_it_was_made_has_no_fault() {
        assertThat(PlanCheck.faults(question, plan)).isEmpty();
    }

    @Test
    void a_cost_that_is_not_the_sum_of_its_creators_costs_is_found() {
        assertFault(sound.reach(), sound.buyers(), sound.cost() + 1, sound.worth(), "the cost told");
    }

    @Test
    void a_value_that_does_not_follow_from_the_creators_is_found() {
        assertFault(sound.reach(), sound.buyers(), sound.cost(), sound.worth() * 1.001, "the value told");
        assertFault(sound.reach(), sound.buyers(), sound.cost(), Double.NaN, "the value told");
        assertFault(sound.reach() * 1.001, sound.buyers(), sound.cost(), sound.worth(), "the reach told");
        assertFault(sound.reach(), sound.buyers() + 1, sound.cost(), sound.worth(), "the buyers told");
    }

    @Test
    void an_opponent_that_was_spared_a_limit_is_held_to_the_others() {
        Question limited =
                question.with(Constraints.NONE.withRequired(Set.of("c004")).withTier(Tier.NANO, new Range(1, 1)));
        Plan micro = Answers.mix(limited).plan(Name.ALL_MICRO);

        assertThat(micro.relaxed()).containsExactly(Spared.REQUIRED_OF_OTHER_TIERS);
        assertThat(PlanCheck.faults(limited, micro)).isEmpty();
        assertThat(PlanCheck.faults(limited, sparing(micro, List.of())))
                .containsExactly("a required creator is missing");
        Question stricter = limited.with(limited.constraints().withTier(Tier.NANO, new Range(3, 3)));
        assertThat(PlanCheck.faults(stricter, micro)).containsExactly("nano has 1 creators");
    }

    @Test
    void nobody_is_no_plan_that_gains() {
        Question gaining = question.with(Constraints.NONE.withMinRoi(new BigDecimal("0.001")));

        assertThat(PlanCheck.faults(gaining, List.of())).containsExactly("the return is too low");
        assertThat(PlanCheck.faults(gaining.with(Constraints.NONE.withMinRoi(BigDecimal.ZERO)), List.of()))
                .isEmpty();
    }

    @Test
    void a_star_in_a_plan_of_small_creators_alone_is_found() {
        Plan posing = new Plan(
                Name.ALL_MICRO, List.of("c003"), plan.figures(), plan.interval(), plan.optimality(), plan.relaxed());

        assertThat(PlanCheck.faults(question, posing)).contains("c003 is of another tier");
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void no_plan_of_an_answer_has_a_fault_whatever_it_was_spared(Objective objective) {
        for (int seed = 0; seed < 12; seed++) {
            Constraints limits = Constraints.NONE
                    .withTier(Tier.values()[seed % 5], new Range(1, 2))
                    .withRequired(Set.of("c00" + seed % 10))
                    .withMinSegments(seed % 4)
                    .withMinRoi(BigDecimal.valueOf(-9, 1));
            Question limited = Pools.pool(seed, 12, 0.7, objective).with(limits);

            if (MixPlanning.answer(limited) instanceof MixAnswer.Planned planned)
                assertThat(planned.mix().plans())
                        .hasSize(6)
                        .allSatisfy(each ->
                                assertThat(PlanCheck.faults(limited, each)).isEmpty());
        }
    }

    private void assertFault(double reach, double buyers, long cost, double worth, String fault) {
        Figures told = new Figures(reach, sound.engagements(), buyers, cost, worth);
        Plan changed = new Plan(plan.name(), plan.creators(), told, plan.interval(), plan.optimality(), plan.relaxed());
        assertThat(PlanCheck.faults(question, changed))
                .singleElement()
                .asString()
                .startsWith(fault);
    }

    private static Plan sparing(Plan of, List<Spared> limits) {
        return new Plan(of.name(), of.creators(), of.figures(), of.interval(), of.optimality(), limits);
    }
}
