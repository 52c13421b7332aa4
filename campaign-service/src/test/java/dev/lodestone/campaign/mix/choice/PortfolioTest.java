package dev.lodestone.campaign.mix.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Spared;
import dev.lodestone.campaign.mix.Mix.Held;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.MixModel.Crowding;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An opponent says by itself which limits it was held to, and whether it had to be spared the others. */
class PortfolioTest {
    private static final long PLENTY = 50_000_000;

    private final Question pool = Pools.pool(3, 20, 0.3, Objective.REACH);

    @Test
    void an_opponent_that_can_keep_every_limit_is_held_to_every_limit() {
        Portfolio plans = portfolio(pool.with(Constraints.NONE.withMinSegments(2)), PLENTY);

        assertThat(plans.allMicro().held()).isEqualTo(Held.ALL);
        assertThat(plans.allMicro().relaxed()).isEmpty();
    }

    @Test
    void an_opponent_that_is_proven_unable_to_keep_a_limit_is_spared_it() {
        Portfolio plans = portfolio(pool.with(Constraints.NONE.withRequired(Set.of("c004"))), PLENTY);

        assertThat(plans.allMicro().held()).isEqualTo(Held.RELAXED);
        assertThat(plans.allCelebrity().held()).isEqualTo(Held.ALL);
    }

    @Test
    void an_opponent_whose_tiers_cannot_gain_is_spared_the_gain() {
        Portfolio plans = portfolio(pool.with(Constraints.NONE.withMinRoi(BigDecimal.valueOf(900))), PLENTY);

        assertThat(plans.recommended()).isEmpty();
        assertThat(plans.proven()).isTrue();
        assertThat(plans.allMicro().held()).isEqualTo(Held.RELAXED);
        assertThat(plans.allMicro().relaxed()).containsExactly(Spared.LEAST_RETURN);
    }

    @Test
    void a_search_that_was_cut_short_proves_nothing_of_a_limit() {
        Question question = pool.with(Constraints.NONE.withMinSegments(7));
        assertThat(portfolio(question, PLENTY).allMicro().held()).isEqualTo(Held.RELAXED);

        Portfolio plans = portfolio(question, 0);

        assertThat(plans.allMicro().relaxed()).isNotEmpty();
        assertThat(plans.allMicro().held()).isEqualTo(Held.RELAXED_UNPROVEN);
    }

    @Test
    void what_people_do_without_a_planner_is_no_proof_where_it_passes_over_a_limit() {
        Question question = pool.with(Constraints.NONE.withMinSegments(8));
        double belowAll = -1;

        assertThat(Opponents.of(new Stock(new MixModel(question))))
                .extracting(naive -> naive.below(belowAll))
                .filteredOn(naive -> !naive.relaxed().isEmpty())
                .isNotEmpty()
                .allSatisfy(naive -> {
                    assertThat(naive.held()).isEqualTo(Held.RELAXED_UNPROVEN);
                    assertThat(naive.bound()).isInfinite();
                });
    }

    /** Thirty in a hundred are reached, which is more than the twenty-eight that are asked. */
    @Test
    void a_segment_counts_as_reached_from_the_same_share_whatever_is_left_out_of_the_model() {
        Candidate one = new Candidate("one", Tier.NANO, 100, 1, 0L, 100_000, 1, 0.1, null, Map.of("s", 1.0));
        Constraints asked = new Constraints(Map.of(), Set.of(), Set.of(), List.of(), BigDecimal.ONE, 1, 0.28, null);
        Question question = new Question(
                1_000, Objective.REACH, 1, Priors.DEFAULT, asked, List.of(new Segment("s", 100_000)), List.of(one));

        for (Crowding crowding : Crowding.values()) {
            Portfolio plans =
                    Portfolio.of(new MixModel(question, crowding), List.of(), new Effort(PLENTY, Deadline.NONE));
            assertThat(plans.recommended()).as(crowding.name()).isPresent();
        }
    }

    private static Portfolio portfolio(Question question, long steps) {
        List<BitSet> noStarts = List.of();
        return Portfolio.of(new MixModel(question), noStarts, new Effort(steps, Deadline.NONE));
    }
}
