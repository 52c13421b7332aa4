package dev.lodestone.campaign.mix.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Constraints.Spared;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No limits are tried twice, so that each search is one that may find what the one before did not. */
class MilderTest {

    @Test
    void where_there_is_nothing_to_spare_there_is_one_search() {
        assertThat(spared(Constraints.NONE.withTier(Tier.MICRO, new Range(0, 3))))
                .containsExactly(List.of());
    }

    @Test
    void each_search_is_spared_something_that_the_one_before_was_not() {
        Constraints outcomes = Constraints.NONE.withMinSegments(2).withMinRoi(BigDecimal.ONE);

        assertThat(spared(outcomes)).containsExactly(List.of(), List.of(Spared.LEAST_SEGMENTS, Spared.LEAST_RETURN));
        assertThat(spared(outcomes.withTier(Tier.NANO, new Range(2, 3)).withRequired(Set.of("c001"))))
                .containsExactly(
                        List.of(),
                        List.of(Spared.LEAST_SEGMENTS, Spared.LEAST_RETURN),
                        List.of(Spared.LEAST_SEGMENTS, Spared.LEAST_RETURN, Spared.LEAST_PER_TIER, Spared.REQUIRED));
    }

    /** The fifth creator is a mega. */
    @Test
    void what_concerns_other_tiers_is_spared_from_the_first_search_on() {
        Constraints ofOthers =
                Constraints.NONE.withRequired(Set.of("c001", "c004")).withTier(Tier.MEGA, new Range(1, 2));

        assertThat(spared(ofOthers))
                .containsExactly(
                        List.of(Spared.REQUIRED_OF_OTHER_TIERS, Spared.LEAST_OF_OTHER_TIERS),
                        List.of(Spared.REQUIRED_OF_OTHER_TIERS, Spared.LEAST_OF_OTHER_TIERS, Spared.REQUIRED));
    }

    private static List<List<Spared>> spared(Constraints constraints) {
        return Milder.forTiers(Pools.pool(3, 10, 0.3, Objective.REACH).with(constraints), Tier.MICRO_FAMILY).stream()
                .map(Milder::relaxed)
                .toList();
    }
}
