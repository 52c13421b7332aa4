package dev.lodestone.campaign.mix.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.answer.Answers;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first line is true of the plan below it. */
class HeadlineTest {
    private static final Range NOBODY = new Range(0, 0);

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

    @Test
    void where_the_limits_leave_nobody_it_is_not_the_cost() {
        assertThat(headlines(
                        Constraints.NONE.withMaxShareOfOne(new BigDecimal("0.000001")),
                        Constraints.NONE.withForbidden(Set.of("nano", "mega")),
                        Constraints.NONE.withTier(Tier.NANO, NOBODY).withTier(Tier.MEGA, NOBODY)))
                .allSatisfy(headline -> assertThat(headline)
                        .startsWith("Nobody can be booked: the limits leave no creator whom the budget pays for."));
    }

    @Test
    void where_the_limits_leave_no_larger_creator_it_is_not_the_cost() {
        assertThat(headlines(
                        Constraints.NONE.withMaxShareOfOne(new BigDecimal("0.2")),
                        Constraints.NONE.withForbidden(Set.of("mega")),
                        Constraints.NONE.withTier(Tier.MEGA, NOBODY)))
                .allSatisfy(headline ->
                        assertThat(headline).startsWith("All-micro wins: the limits leave no larger creator."));
    }

    @Test
    void a_return_that_a_larger_creator_would_spoil_is_a_limit_too() {
        Candidate mid = new Candidate("mid", Tier.MID, 60_000_00, 1, 0L, 200_000, 1, 0.01, null, Map.of("a", 1.0));
        Question two = two().withCandidates(List.of(two().candidates().getLast(), mid));

        assertThat(headline(two.with(Constraints.NONE.withMinRoi(new BigDecimal("0.1")))))
                .startsWith("All-micro wins: the limits leave no larger creator.");
    }

    @Test
    void a_rival_is_kept_out_by_the_limits() {
        assertThat(headlines(Constraints.NONE.withRivals(List.of(Set.of("nano", "mega")))))
                .allSatisfy(headline ->
                        assertThat(headline).startsWith("All-celebrity wins: the limits leave no smaller creator."));
    }

    @Test
    void of_those_whom_the_limits_leave_none_may_be_worth_the_cost() {
        Question two = two().withBudget(60_050_00);
        Candidate macro = new Candidate("macro", Tier.MACRO, 60_050_00, 1, 0L, 9_000, 1, 0.01, null, Map.of("a", 1.0));
        List<Candidate> three =
                Stream.concat(two.candidates().stream(), Stream.of(macro)).toList();

        assertThat(headline(two.withCandidates(three).with(Constraints.NONE.withForbidden(Set.of("mega")))))
                .startsWith("All-micro wins: under this budget no larger creator whom the limits leave is worth");
    }

    private static List<String> headlines(Constraints... limits) {
        return Stream.of(limits).map(each -> headline(two().with(each))).toList();
    }

    /** Both can be paid for, and both reach people. */
    private static Question two() {
        return new Question(
                100_000_00,
                Objective.REACH,
                1,
                Priors.DEFAULT,
                Constraints.NONE,
                List.of(new Segment("a", 10_000_000)),
                List.of(
                        new Candidate("nano", Tier.NANO, 1_00, 1, 0L, 60_000, 1, 0.03, null, Map.of("a", 1.0)),
                        new Candidate(
                                "mega", Tier.MEGA, 60_000_00, 1, 0L, 3_000_000, 1, 0.01, null, Map.of("a", 1.0))));
    }

    private static Question of(Set<Tier> tiers) {
        Question pool = Pools.pool(1, 15, 0.3, Objective.REACH);
        return pool.withCandidates(pool.candidates().stream()
                .filter(candidate -> tiers.contains(candidate.tier()))
                .toList());
    }

    private static String headline(Question question) {
        return Answers.mix(question).headline();
    }
}
