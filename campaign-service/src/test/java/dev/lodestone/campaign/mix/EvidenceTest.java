package dev.lodestone.campaign.mix;

import static dev.lodestone.campaign.mix.MixPlanningTest.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Question.Objective;
import org.junit.jupiter.api.Test;

/** Sanity anchors: where published studies agree, the model with its defaults must not say the opposite. */
class EvidenceTest {
    private static final long BUDGET = 80_000_00;

    @Test
    void small_creators_bring_more_per_coin_where_the_evidence_says_so() {
        Question question = Pools.pool(2, 40, BUDGET, Objective.SALES);
        Mix mix = MixPlanning.answer(question).orElseThrow();

        Figures micro = plan(mix, Name.ALL_MICRO).figures();
        Figures celebrity = plan(mix, Name.ALL_CELEBRITY).figures();

        assertThat(micro.buyers() / micro.cost()).isGreaterThan(celebrity.buyers() / celebrity.cost());
    }
}
