package dev.lodestone.campaign.mix.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Ablated;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.FrontierPoint;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.answer.Answers;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import dev.lodestone.campaign.mix.overlap.Overlap;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import dev.lodestone.campaign.mix.overlap.OverlapFit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No plan leaves unchecked: neither one at another budget nor one that was made without a term of the model. */
class AnswerCheckTest {
    private final Question question = Pools.pool(3, 20, 0.3, Objective.REACH);
    private final Mix mix = Answers.mix(question);

    @Test
    void every_plan_of_an_answer_is_recounted_without_a_fault_whatever_the_limits() {
        int looked = 0;
        for (int seed = 0; seed < 24; seed++) {
            Constraints limits = Constraints.NONE
                    .withRequired(Set.of("c00" + seed % 10))
                    .withMaxShareOfOne(new BigDecimal("0.4"))
                    .withMinSegments(seed % 4)
                    .withMinRoi(BigDecimal.valueOf(-9, 1));
            Question limited =
                    Pools.pool(seed, 12, 0.7, Objective.values()[seed % 4]).with(limits);

            if (!(MixPlanning.answer(limited) instanceof MixAnswer.Planned planned)) continue;
            looked++;
            assertThat(AnswerCheck.faults(limited, planned.mix())).isEmpty();
        }
        assertThat(looked).isGreaterThan(12);
    }

    @Test
    void so_it_is_where_overlaps_were_measured() {
        Question measured = OverlapFit.of(
                        question,
                        List.of(
                                new Overlap("c001", "c002", 0.8, Base.SMALLER),
                                new Overlap("c002", "c005", 0.5, Base.SMALLER)))
                .question();

        assertThat(AnswerCheck.faults(measured, Answers.mix(measured))).isEmpty();
    }

    @Test
    void every_part_of_an_answer_has_a_plan_of_each_kind() {
        assertThat(mix.frontier()).hasSize(8);
        assertThat(Stream.concat(
                        mix.frontier().stream().map(FrontierPoint::plans),
                        mix.ablation().stream().map(Ablated::plans)))
                .allSatisfy(plans -> assertThat(plans)
                        .extracting(Plan::name)
                        .containsExactly(Name.RECOMMENDED, Name.ALL_CELEBRITY, Name.ALL_MICRO));
    }

    @Test
    void a_plan_at_another_budget_that_costs_more_than_it_is_found() {
        FrontierPoint last = mix.frontier().getLast();
        FrontierPoint moved = new FrontierPoint(mix.frontier().getFirst().budget(), last.plans());

        assertThat(AnswerCheck.faults(question, with(List.of(moved), List.of())))
                .contains("at a budget of " + moved.budget() + ", RECOMMENDED: the plan is over budget");
    }

    @Test
    void more_budget_that_brings_less_is_found() {
        FrontierPoint first = mix.frontier().getFirst();
        FrontierPoint poor = new FrontierPoint(question.budget() * 2, first.plans());

        assertThat(AnswerCheck.faults(question, with(List.of(mix.frontier().getLast(), poor), List.of())))
                .contains("a budget of " + poor.budget() + " brings less than one of " + poor.budget());
    }

    @Test
    void a_plan_that_is_better_than_the_answered_one_for_the_same_budget_or_less_is_found() {
        FrontierPoint last = mix.frontier().getLast();

        for (long budget : List.of(question.budget(), question.budget() / 2))
            assertThat(AnswerCheck.faults(question, with(List.of(new FrontierPoint(budget, last.plans())), List.of())))
                    .contains("a budget of " + question.budget() + " brings less than one of " + budget);
    }

    @Test
    void a_figure_that_does_not_follow_in_the_model_without_a_term_is_found() {
        for (Ablated term : mix.ablation()) {
            Plan plan = term.plans().getFirst();
            Figures is = plan.figures();
            Figures told = new Figures(is.reach() * 1.01, is.engagements(), is.buyers(), is.cost(), is.worth());
            Plan changed =
                    new Plan(plan.name(), plan.creators(), told, plan.interval(), plan.optimality(), plan.relaxed());

            assertThat(AnswerCheck.faults(question, with(List.of(), List.of(with(term, changed)))))
                    .singleElement()
                    .asString()
                    .startsWith("without " + term.without() + ", RECOMMENDED: the reach told");
        }
    }

    private static Ablated with(Ablated term, Plan plan) {
        return new Ablated(
                term.without(),
                term.roiDelta(),
                term.winner(),
                term.lead(),
                term.creatorsChanged(),
                List.of(plan),
                term.ruledOut());
    }

    private Mix with(List<FrontierPoint> frontier, List<Ablated> ablation) {
        return new Mix(
                mix.headline(),
                mix.winner(),
                mix.plans(),
                mix.beats(),
                mix.comparedWithAllCelebrity(),
                ablation,
                mix.perCreator(),
                mix.perTier(),
                mix.perSegment(),
                frontier,
                mix.crossCheck(),
                mix.draws(),
                mix.cut());
    }
}
