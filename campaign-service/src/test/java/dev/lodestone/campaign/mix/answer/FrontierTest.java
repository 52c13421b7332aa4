package dev.lodestone.campaign.mix.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.FrontierPoint;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.choice.Portfolio;
import dev.lodestone.campaign.mix.choice.Portfolio.Chosen;
import dev.lodestone.campaign.mix.choice.Stock;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More budget never brings less, also where a search ended long before its proof. */
class FrontierTest {

    @Test
    void whatever_a_search_found_with_less_money_counts_with_more_of_it_too() {
        for (int seed = 0; seed < 40; seed++) {
            Question question = Pools.pool(seed, 30, 0.2, Objective.values()[seed % 4]);

            List<FrontierPoint> points = points(question, 3_000L * (1 + seed));

            for (Name name : List.of(Name.RECOMMENDED, Name.ALL_CELEBRITY, Name.ALL_MICRO))
                assertThat(points.stream().map(point -> worth(question, point, name)))
                        .isSorted();
        }
    }

    @Test
    void what_is_answered_is_no_less_than_what_was_found_with_less_money() {
        for (int seed = 0; seed < 8; seed++) {
            Question question = Pools.pool(seed, 30, 0.2, Objective.values()[seed % 4]);
            MixModel model = new MixModel(question);
            Portfolio found = found(model, 50_000);
            Chosen nobody = nobody(found.recommended().orElseThrow().bound());
            Frontier frontier = new Frontier(new Stock(model), 400_000);

            Portfolio answered = frontier.orCheaper(
                    found.with(List.of(nobody, found.allCelebrity(), found.allMicro())), Deadline.NONE);

            double worth = model.objective(answered.recommended().orElseThrow().creators());
            assertThat(worth).isPositive();
            assertThat(frontier.points(Deadline.NONE))
                    .filteredOn(point -> point.budget() <= question.budget())
                    .hasSize(5)
                    .allSatisfy(point ->
                            assertThat(worth(question, point, Name.RECOMMENDED)).isLessThanOrEqualTo(worth))
                    .last()
                    .satisfies(point ->
                            assertThat(worth(question, point, Name.RECOMMENDED)).isEqualTo(worth));
        }
    }

    @Test
    void so_it_is_where_every_search_ends_with_its_proof() {
        Question question = Pools.pool(11, 40, 0.2, Objective.PROFIT);

        List<FrontierPoint> points = Answers.mix(question).frontier();

        assertThat(points).hasSize(8);
        assertThat(points.stream().map(point -> worth(question, point, Name.RECOMMENDED)))
                .isSorted();
    }

    @Test
    void what_is_proven_of_other_budgets_is_what_a_look_at_every_plan_finds() {
        Question few = Pools.pool(5, 12, 0.3, Objective.PROFIT);

        assertThat(Answers.mix(few).frontier()).hasSize(8).allSatisfy(point -> {
            assertThat(Mix.plan(point.plans(), Name.RECOMMENDED).optimality().proven())
                    .isTrue();
            assertThat(worth(few, point, Name.RECOMMENDED))
                    .isCloseTo(Pools.bruteForce(few.withBudget(point.budget())), withPercentage(1e-6));
        });
    }

    @Test
    void where_the_plan_of_less_money_stands_for_more_the_gap_is_that_of_more() {
        Question question = Pools.pool(4, 30, 0.2, Objective.REACH);
        Portfolio all = Portfolio.of(new MixModel(question), List.of(), new Effort(50_000_000, Deadline.NONE));
        Question less = question.withBudget(question.budget() / 2);
        Portfolio half = Portfolio.of(new MixModel(less), List.of(), new Effort(50_000_000, Deadline.NONE));
        MixModel model = new MixModel(question);
        Chosen none = nobody(all.recommended().orElseThrow().bound());

        Chosen better = none.orCheaper(half.recommended().orElseThrow(), model);

        assertThat(better.creators()).isEqualTo(half.recommended().orElseThrow().creators());
        assertThat(better.bound()).isEqualTo(none.bound());
        assertThat(better.optimality(model).proven()).isFalse();
        assertThat(better.optimality(model).gap()).isPositive();
    }

    private static List<FrontierPoint> points(Question question, long steps) {
        MixModel model = new MixModel(question);
        Frontier frontier = new Frontier(new Stock(model), steps);
        frontier.orCheaper(found(model, steps), Deadline.NONE);
        return frontier.points(Deadline.NONE);
    }

    private static Portfolio found(MixModel model, long steps) {
        return Portfolio.of(model, List.of(), new Effort(steps, Deadline.NONE));
    }

    private static Chosen nobody(double bound) {
        return new Chosen(Name.RECOMMENDED, new BitSet(), bound, false, Mix.Held.ALL, List.of());
    }

    private static double worth(Question question, FrontierPoint point, Name name) {
        return Mix.plan(point.plans(), name).figures().objective(question.objective());
    }
}
