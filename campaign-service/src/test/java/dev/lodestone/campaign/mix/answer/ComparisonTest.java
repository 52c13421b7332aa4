package dev.lodestone.campaign.mix.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Compared;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Interval;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one more engagement or buyer costs, and what the recommended plan saves beside celebrities alone. */
class ComparisonTest {
    private final Question question = Pools.pool(11, 40, 0.2, Objective.PROFIT);
    private final BitSet plan = BitSet.valueOf(new long[] {0b1111});
    private final BitSet nobody = new BitSet();
    private final Draws draws = Draws.of(new MixModel(question), List.of(plan, nobody), Draws.COUNT);

    @Test
    void an_answer_tells_how_much_less_it_spends_and_more_it_returns_than_celebrities_alone() {
        Mix mix = Answers.mix(question);

        Figures ours = mix.plan(Name.RECOMMENDED).figures();
        Figures theirs = mix.plan(Name.ALL_CELEBRITY).figures();
        Compared compared = mix.comparedWithAllCelebrity();
        assertThat(compared.spendSaved()).isEqualTo(theirs.cost() - ours.cost());
        assertThat(compared.roiDelta()).isCloseTo(ours.roi() - theirs.roi(), within(1e-12));
        assertThat(compared.interval()).containsOnlyKeys("spendSaved", "roiDelta");
        assertOrdered(compared.interval().get("roiDelta"));
    }

    @Test
    void a_plan_differs_from_itself_in_no_draw() {
        assertThat(draws.difference(plan, plan, Figures::roi)).isEqualTo(new Interval(0, 0, 0));
    }

    @Test
    void a_difference_is_taken_draw_by_draw() {
        Interval roi = draws.difference(plan, nobody, Figures::roi);

        assertThat(roi).isEqualTo(draws.intervals(plan).get("roi"));
    }

    @Test
    void what_one_of_them_costs_is_reckoned_in_each_draw() {
        double[] perBuyer = Arrays.stream(draws.of(plan))
                .mapToDouble(figures -> figures.cost() / figures.buyers())
                .sorted()
                .toArray();

        Interval cost = draws.intervals(plan).get("costPerBuyer");

        assertThat(cost.p50()).isCloseTo(perBuyer[perBuyer.length / 2], withinPercentage(2));
        assertOrdered(cost);
        assertOrdered(draws.intervals(plan).get("costPerEngagement"));
    }

    @Test
    void where_nobody_engages_or_buys_there_is_no_cost_of_one() {
        assertThat(draws.intervals(nobody)).containsKey("roi").doesNotContainKeys("costPerEngagement", "costPerBuyer");
    }

    @Test
    void every_plan_that_books_somebody_tells_what_one_of_them_costs() {
        assertThat(Answers.mix(question).plans())
                .filteredOn(each -> !each.creators().isEmpty())
                .hasSizeGreaterThan(3)
                .extracting(Plan::interval)
                .allSatisfy(interval -> assertThat(interval).containsKeys("costPerEngagement", "costPerBuyer"));
    }

    private static void assertOrdered(Interval interval) {
        assertThat(interval.p10()).isLessThanOrEqualTo(interval.p50());
        assertThat(interval.p50()).isLessThanOrEqualTo(interval.p90());
    }
}
