package dev.lodestone.campaign.mix.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Tier;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The first line is true of the plan below it. */
class HeadlineTest {

    @Test
    void whoever_is_not_on_offer_is_not_called_too_dear() {
        assertThat(headline(of(EnumSet.of(Tier.NANO, Tier.MICRO))))
                .startsWith("All-micro wins: no larger creator is on offer.");
        assertThat(headline(of(EnumSet.of(Tier.MACRO, Tier.MEGA))))
                .startsWith("All-celebrity wins: no smaller creator is on offer.");
    }

    @Test
    void a_budget_below_every_cost_is_told_as_that() {
        assertThat(headline(of(EnumSet.allOf(Tier.class)).withBudget(1)))
                .startsWith("Nobody can be booked: the budget is below the cost of the cheapest creator.");
    }

    @Test
    void creators_of_one_tier_are_no_mix() {
        assertThat(headline(of(EnumSet.of(Tier.MID)))).startsWith("Neither single-tier plan wins: ");
    }

    @Test
    void where_limits_keep_the_better_plan_out_they_are_named() {
        Question pool = Pools.pool(1, 400, 0.3, Objective.REACH);
        List<Candidate> nanos = pool.candidates().stream()
                .filter(candidate -> candidate.tier() == Tier.NANO)
                .toList();
        long budget =
                nanos.stream().mapToLong(nano -> nano.cost(Priors.DEFAULT)).sum();
        Range all = new Range(nanos.size(), nanos.size());

        assertThat(headline(pool.withBudget(budget).with(Constraints.NONE.withTier(Tier.NANO, all))))
                .startsWith("All-micro wins: the limits decide it, without them another plan would bring more.");
    }

    private static Question of(Set<Tier> tiers) {
        Question pool = Pools.pool(1, 15, 0.3, Objective.REACH);
        return new Question(
                pool.budget(),
                pool.objective(),
                pool.seed(),
                pool.priors(),
                pool.constraints(),
                pool.segments(),
                pool.candidates().stream()
                        .filter(candidate -> tiers.contains(candidate.tier()))
                        .toList());
    }

    private static String headline(Question question) {
        return Answers.mix(question).headline();
    }
}
