package dev.lodestone.campaign.mix.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Mix.Winner;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stars who reach most at a loss, beside a mid and a nano creator who earn what they cost. */
class StandingTest {
    private static final BitSet MIX = BitSet.valueOf(new long[] {0b011});
    private static final BitSet STAR = BitSet.valueOf(new long[] {0b100});
    private static final BitSet NANO = BitSet.valueOf(new long[] {0b010});

    @Test
    void who_was_spared_the_gain_that_is_asked_does_not_win_by_it() {
        Standing standing = Standing.of(model(new BigDecimal("0.1")), MIX, STAR, NANO);

        assertThat(standing.winner()).isEqualTo(Winner.MIX);
        assertThat(standing.lead()).isPositive();
    }

    @Test
    void but_the_limits_decide_it() {
        assertThat(Standing.of(model(new BigDecimal("0.1")), NANO, STAR, NANO).isDecidedByLimits())
                .isTrue();
    }

    @Test
    void where_no_gain_is_asked_whoever_reaches_most_wins() {
        assertThat(Standing.of(model(null), MIX, STAR, NANO).winner()).isEqualTo(Winner.ALL_CELEBRITY);
    }

    @Test
    void who_costs_nothing_and_brings_something_keeps_whatever_gain_is_asked() {
        assertThat(Standing.of(model(new BigDecimal("0.1"), 0), MIX, STAR, NANO).single())
                .isPositive();
    }

    private static MixModel model(BigDecimal minRoi) {
        return model(minRoi, 1_00);
    }

    private static MixModel model(BigDecimal minRoi, long feeOfNano) {
        return new MixModel(new Question(
                1_000_000_00,
                Objective.REACH,
                1,
                Priors.DEFAULT,
                Constraints.NONE.withMinRoi(minRoi),
                List.of(new Segment("a", 10_000_000)),
                List.of(
                        creator("mid", Tier.MID, 100_00, 100_000),
                        creator("nano", Tier.NANO, feeOfNano, 5_000),
                        creator("star", Tier.MEGA, 900_000_00, 9_000_000))));
    }

    private static Candidate creator(String id, Tier tier, long fee, double followers) {
        return new Candidate(id, tier, fee, 1, 0L, followers, 1, 0.03, null, Map.of("a", 1.0));
    }
}
