package dev.lodestone.campaign.mix.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Interval;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.prior.Estimate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {

    @Test
    void four_of_five_outcomes_of_other_draws_lie_inside_the_interval() {
        Question question = Pools.pool(11, 40, 0.2, Objective.PROFIT);
        BitSet plan = new BitSet();
        plan.set(0, 12);
        Interval value = Draws.of(new MixModel(question), List.of(plan), Draws.COUNT)
                .intervals(plan)
                .get("value");
        Question other = new Question(
                question.budget(),
                question.objective(),
                777,
                question.priors(),
                question.constraints(),
                question.segments(),
                question.candidates());

        Figures[] outcomes = Draws.of(new MixModel(other), List.of(plan), 4_000).of(plan);

        double inside = Arrays.stream(outcomes)
                        .filter(figures -> figures.worth() >= value.p10() && figures.worth() <= value.p90())
                        .count()
                / (double) outcomes.length;
        assertThat(inside).isBetween(0.75, 0.85);
    }

    @Test
    void a_creators_luck_does_not_hang_on_who_else_is_asked_about() {
        MixModel model = new MixModel(Pools.pool(4, 20, 0.2, Objective.REACH));
        BitSet one = BitSet.valueOf(new long[] {0b1000});
        BitSet more = BitSet.valueOf(new long[] {0b1111});

        assertThat(Draws.of(model, List.of(one, more), 50).of(one))
                .isEqualTo(Draws.of(model, List.of(one), 50).of(one));
    }

    /** One creator with one post, and nothing in doubt but what is told here. */
    @ParameterizedTest
    @CsvSource({
        "ceilingConversion, 0.002, 0.01, 0.02, buyers",
        "ceilingConversion.s0, 0.002, 0.01, 0.05, buyers",
        "engagementRate.micro, 0.012, 0.024, 0.1, buyers",
        "reachRate.micro, 0.1, 0.2, 0.3, reach",
        "spread.engagementRate, 0.5, 1, 3, engagements",
        "spread.fee, 0.9, 1, 1.5, cost",
        "handling, 2000, 7500, 30000, cost",
        "valuePerThousandReached, 100, 500, 4000, value",
        "grossMarginPerOrder, 500, 2000, 9000, value",
        "launchFactor, 0.4, 1, 1.2, engagements",
        "trustExponent, -0.9, -0.43, -0.1, buyers",
    })
    void the_draws_come_from_the_range_that_is_told(String prior, double low, double mid, double high, String figure) {
        Question certain = alone(Map.of());

        Interval drawn = interval(alone(Map.of(prior, new Estimate(low, mid, high))), figure);

        assertThat(interval(certain, figure).p10())
                .isEqualTo(interval(certain, figure).p90());
        double atLow = there(prior, low, figure);
        double atHigh = there(prior, high, figure);
        assertThat(drawn.p10()).isCloseTo(Math.min(atLow, atHigh), withinPercentage(4));
        assertThat(drawn.p50()).isCloseTo(interval(certain, figure).p50(), withinPercentage(2));
        assertThat(drawn.p90()).isCloseTo(Math.max(atLow, atHigh), withinPercentage(4));
    }

    @Test
    void the_doubt_of_the_benchmarks_is_the_doubt_of_the_draws() {
        Question question = alone(Map.of()).with(Priors.DEFAULT);

        Interval buyers = interval(question, "buyers");

        assertThat(buyers.p90() / buyers.p10()).isGreaterThan(0.03 / 0.003);
    }

    private static double there(String prior, double value, String figure) {
        return interval(alone(Map.of(prior, Estimate.exactly(value))), figure).p50();
    }

    private static Interval interval(Question question, String figure) {
        BitSet plan = BitSet.valueOf(new long[] {1});
        return Draws.of(new MixModel(question), List.of(plan), 40_000)
                .intervals(plan)
                .get(figure);
    }

    private static Question alone(Map<String, Estimate> doubts) {
        Map<String, Estimate> ranges = new HashMap<>();
        Priors.DEFAULT.values().forEach((name, value) -> ranges.put(name, Estimate.exactly(value)));
        ranges.put(Benchmarks.ENGAGEMENT, Estimate.exactly(1));
        ranges.put(Benchmarks.FEE, Estimate.exactly(1));
        ranges.putAll(doubts);
        Candidate micro = new Candidate("one", Tier.MICRO, 300_00, 1, null, 20_000, 1, 0.024, 9.0, Map.of("s0", 1.0));
        Question pool = Pools.pool(1, 1, 1, Objective.PROFIT);
        return pool.withCandidates(List.of(micro)).with(Priors.DEFAULT.withRanges(ranges));
    }

    @Test
    void an_answer_gives_every_reason() {
        Mix mix = Answers.mix(Pools.pool(11, 40, 0.2, Objective.PROFIT));

        Mix.Plan plan = mix.plan(Name.RECOMMENDED);
        assertThat(plan.interval().get("reach").p10()).isLessThan(plan.figures().reach());
        assertThat(plan.interval().get("reach").p90())
                .isGreaterThan(plan.figures().reach());
        assertThat(mix.plans()).extracting(Mix.Plan::name).containsExactlyInAnyOrder(Name.values());
        assertThat(mix.beats())
                .hasSize(5)
                .allSatisfy(beaten -> assertThat(beaten.probability()).isBetween(0.0, 1.0));
        assertThat(mix.ablation())
                .extracting(Mix.Ablated::without)
                .containsExactly("saturation", "overlap", "handling", "reach-value");
        assertThat(mix.perCreator()).hasSize(plan.creators().size()).allSatisfy(part -> {
            assertThat(part.overlap()).isBetween(0.0, 1.0);
            assertThat(part.cpm()).isPositive();
        });
        assertThat(mix.perSegment())
                .allSatisfy(segment -> assertThat(segment.recommended()).isBetween(0.0, 1.0));
        assertThat(mix.frontier()).hasSize(8);
    }
}
