package dev.lodestone.campaign.mix.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Interval;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

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
        assertThat(mix.frontier()).isSortedAccordingTo((a, b) -> Double.compare(a.recommended(), b.recommended()));
    }
}
