package dev.lodestone.campaign.mix.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import dev.lodestone.campaign.mix.choice.Clash;
import dev.lodestone.campaign.mix.choice.Stock;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClashTest {
    private final Question pool = Pools.pool(3, 20, 0.3, Objective.SALES);

    @Test
    void a_required_creator_dearer_than_the_budget() {
        Constraints limits = Constraints.NONE.withRequired(Set.of("c004"));

        assertThat(clash(pool.withBudget(50_00).with(limits))).containsExactly("/constraints/required/c004", "/budget");
    }

    @Test
    void a_tier_of_which_everybody_is_forbidden() {
        Constraints limits = Constraints.NONE
                .withTier(Tier.MEGA, new Range(1, 1))
                .withForbidden(Set.of("c004", "c009", "c014", "c019"));

        assertThat(clash(pool.with(limits)))
                .containsExactly(
                        "/constraints/perTier/mega/min",
                        "/constraints/forbidden/c004",
                        "/constraints/forbidden/c009",
                        "/constraints/forbidden/c014",
                        "/budget");
    }

    @Test
    void a_trial_that_was_cut_short_is_no_proof_that_a_limit_is_needed() {
        Constraints limits = Constraints.NONE.withMinSegments(8);
        Question question = pool.withBudget(2_000_00).with(limits);

        assertThat(Clash.of(new Stock(new MixModel(question)), new Effort(50_000_000, Deadline.NONE))
                        .proven())
                .isTrue();
        assertThat(Clash.of(
                                new Stock(new MixModel(question.with(limits.withMinSegments(9)))),
                                new Effort(0, Deadline.NONE))
                        .proven())
                .isFalse();
    }

    @Test
    void more_of_a_tier_than_there_are() {
        Constraints limits = Constraints.NONE.withTier(Tier.MEGA, new Range(5, 9));

        assertThat(clash(pool.with(limits))).containsExactly("/constraints/perTier/mega/min");
    }

    @Test
    void a_share_that_no_required_creator_can_keep() {
        Constraints limits = Constraints.NONE.withRequired(Set.of("c004")).withMaxShareOfOne(new BigDecimal("0.001"));

        assertThat(clash(pool.with(limits)))
                .containsExactly("/constraints/maxShareOfOne", "/constraints/required/c004", "/budget");
    }

    @Test
    void a_return_that_nobody_earns() {
        Constraints limits = Constraints.NONE.withRequired(Set.of("c004")).withMinRoi(BigDecimal.valueOf(900));

        assertThat(clash(pool.with(limits))).containsExactly("/constraints/minRoi");
    }

    /** Booking nobody costs nothing and brings nothing: that is no gain. */
    @ParameterizedTest
    @EnumSource(Objective.class)
    void a_gain_that_nobody_brings_is_not_made_by_booking_nobody(Objective objective) {
        Question question =
                Pools.pool(3, 200, 0.3, objective).with(Constraints.NONE.withMinRoi(BigDecimal.valueOf(900)));

        assertThat(MixPlanning.answer(question))
                .isEqualTo(new MixAnswer.Impossible(List.of("/constraints/minRoi"), true));
    }

    @Test
    void a_gain_that_the_budget_is_too_small_for() {
        Constraints limits = Constraints.NONE.withMinRoi(new BigDecimal("0.01"));

        assertThat(clash(pool.withBudget(1).with(limits))).containsExactly("/constraints/minRoi", "/budget");
    }

    @Test
    void segments_that_the_budget_cannot_reach() {
        Constraints limits = Constraints.NONE.withMinSegments(8);

        assertThat(clash(pool.withBudget(2_000_00).with(limits)))
                .containsExactly("/constraints/minSegments", "/budget");
    }

    @Test
    void no_budget_is_so_large_that_it_cannot_be_too_small() {
        long large = 10_000_000_000_000L;
        Question dear = pool.withCandidates(pool.candidates().stream()
                        .map(candidate -> costing(candidate, large))
                        .toList())
                .withBudget(large);

        assertThat(clash(dear.with(Constraints.NONE.withRequired(Set.of("c003", "c004")))))
                .containsExactly("/constraints/required/c003", "/constraints/required/c004", "/budget");
    }

    private static Candidate costing(Candidate one, long fee) {
        return new Candidate(
                one.id(),
                one.tier(),
                fee,
                1,
                0L,
                one.followers(),
                one.authenticShare(),
                one.engagementRate(),
                one.fit(),
                one.audience());
    }

    private static List<String> clash(Question question) {
        return switch (MixPlanning.answer(question)) {
            case MixAnswer.Planned planned -> throw new AssertionError("There is a plan: " + planned);
            case MixAnswer.Impossible impossible -> impossible.clash();
            case MixAnswer.TooLate late -> throw new AssertionError("There was time for draws.");
        };
    }
}
