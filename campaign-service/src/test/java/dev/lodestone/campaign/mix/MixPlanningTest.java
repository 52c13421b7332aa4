package dev.lodestone.campaign.mix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Question.Constraints;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Range;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MixPlanningTest {
    private static final long BUDGET = 80_000_00;

    @ParameterizedTest
    @EnumSource(Objective.class)
    void every_plan_keeps_its_limits_and_none_beats_the_recommended_one(Objective objective) {
        for (int seed = 0; seed < 10; seed++) {
            Question question = Pools.pool(seed, 40, BUDGET, objective);

            Mix mix = MixPlanning.answer(question).orElseThrow();

            double recommended = plan(mix, Name.RECOMMENDED).figures().objective(objective);
            assertThat(mix.plans()).hasSize(6).allSatisfy(plan -> {
                assertThat(PlanCheck.faults(question, plan.creators())).isEmpty();
                assertThat(plan.figures().objective(objective)).isLessThanOrEqualTo(recommended + 1e-9);
            });
        }
    }

    @Test
    void the_recommended_plan_is_close_to_the_optimum_of_small_pools() {
        for (int seed = 0; seed < 20; seed++) {
            Question question = Pools.pool(seed, 12, BUDGET, Objective.PROFIT);

            double optimum = Pools.bruteForce(question);

            double reached = plan(MixPlanning.answer(question).orElseThrow(), Name.RECOMMENDED)
                    .figures()
                    .objective(Objective.PROFIT);
            assertThat(reached).isGreaterThanOrEqualTo(0.9 * optimum).isLessThanOrEqualTo(optimum + 1e-6);
        }
    }

    @Test
    void the_stated_gap_is_true() {
        for (int seed = 0; seed < 20; seed++) {
            Question question = Pools.pool(seed, 12, BUDGET, Objective.REACH);
            Mix.Plan plan = plan(MixPlanning.answer(question).orElseThrow(), Name.RECOMMENDED);

            double bound = plan.figures().reach() / (1 - plan.gap());

            assertThat(Pools.bruteForce(question)).isLessThanOrEqualTo(bound * (1 + 1e-9));
        }
    }

    @Test
    void limits_are_kept() {
        Constraints limits = new Constraints(
                Map.of(Tier.NANO, new Range(2, 4), Tier.MACRO, new Range(1, 1)),
                Set.of("c001"),
                Set.of("c000"),
                List.of(Set.of("c006", "c011")),
                0.25);
        Question question = Pools.pool(3, 40, BUDGET, Objective.SALES).with(limits);

        List<String> creators = plan(MixPlanning.answer(question).orElseThrow(), Name.RECOMMENDED)
                .creators();

        assertThat(PlanCheck.faults(question, creators)).isEmpty();
        assertThat(creators).contains("c001").doesNotContain("c000");
    }

    @Test
    void limits_that_nothing_can_meet_give_no_plan() {
        Question question = Pools.pool(3, 40, 50_00, Objective.SALES);
        Constraints limits = new Constraints(Map.of(), Set.of("c004"), Set.of(), List.of(), 1);

        assertThat(MixPlanning.answer(question.with(limits))).isEmpty();
    }

    @Test
    void the_same_question_in_another_order_has_the_same_answer() {
        Question question = Pools.pool(5, 30, BUDGET, Objective.PROFIT);
        List<Question.Candidate> turned = new java.util.ArrayList<>(question.candidates());
        Collections.reverse(turned);

        Mix one = MixPlanning.answer(question).orElseThrow();
        Mix other = MixPlanning.answer(question.with(turned)).orElseThrow();

        for (Name name : Name.values()) {
            assertThat(plan(one, name).creators()).isEqualTo(plan(other, name).creators());
        }
    }

    @Test
    void more_budget_is_never_worth_less() {
        double before = 0;
        for (long budget = 10_000_00; budget <= 160_000_00; budget += 30_000_00) {
            Question question = Pools.pool(7, 30, budget, Objective.REACH);
            double reach = plan(MixPlanning.answer(question).orElseThrow(), Name.RECOMMENDED)
                    .figures()
                    .reach();
            assertThat(reach).isGreaterThanOrEqualTo(before);
            before = reach;
        }
    }

    @Test
    void the_told_plan_lies_inside_its_interval_and_the_reasons_are_complete() {
        Mix mix =
                MixPlanning.answer(Pools.pool(11, 40, BUDGET, Objective.PROFIT)).orElseThrow();

        Mix.Plan plan = plan(mix, Name.RECOMMENDED);
        assertThat(plan.interval().get("reach").p10()).isLessThan(plan.figures().reach());
        assertThat(plan.interval().get("reach").p90())
                .isGreaterThan(plan.figures().reach());
        assertThat(mix.beats())
                .hasSize(5)
                .allSatisfy(beaten -> assertThat(beaten.probability()).isBetween(0.0, 1.0));
        assertThat(mix.ablation())
                .extracting(Mix.Ablated::without)
                .containsExactly("saturation", "overlap", "handling", "reach-value");
        assertThat(mix.perCreator()).hasSize(plan.creators().size());
        assertThat(mix.perCreator())
                .allSatisfy(part -> assertThat(part.overlap()).isBetween(0.0, 1.0));
    }

    static Mix.Plan plan(Mix mix, Name name) {
        return mix.plans().stream()
                .filter(plan -> plan.name() == name)
                .findFirst()
                .orElseThrow();
    }
}
