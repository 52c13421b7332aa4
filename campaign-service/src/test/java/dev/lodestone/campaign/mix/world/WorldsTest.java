package dev.lodestone.campaign.mix.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.world.Worlds.Luck;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldsTest {

    /** From segments that nobody fills to segments that one creator fills. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 0.05, 0.001})
    void a_world_in_which_every_prior_holds_is_the_model(double shrunk) {
        for (int seed = 0; seed < 20; seed++) {
            MixModel model = new MixModel(Pools.shrunk(Pools.pool(seed, 40, 0.2, Objective.PROFIT), shrunk));
            List<BitSet> plans = List.of(some(seed), some(seed + 100), new BitSet());
            Worlds worlds = new Worlds(model, plans);

            Figures[] found = worlds.figures(neutral(model, worlds));

            for (int plan = 0; plan < plans.size(); plan++) assertSame(model.figures(plans.get(plan)), found[plan]);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e6, 1e18, 1e300})
    void a_cost_beyond_every_amount_is_an_amount_that_can_still_be_added_up(double factor) {
        MixModel model = new MixModel(Pools.pool(1, 40, 0.2, Objective.PROFIT));
        Worlds worlds = new Worlds(model, List.of(some(1)));
        Luck luck = neutral(model, worlds);
        Arrays.fill(luck.fees, factor);
        luck.priors.put(Benchmarks.HANDLING, factor);

        assertThat(worlds.figures(luck)[0].cost())
                .isGreaterThan(model.figures(some(1)).cost());
    }

    private static Luck neutral(MixModel model, Worlds worlds) {
        Luck luck = new Luck(worlds.used().length);
        luck.priors.putAll(model.question().priors().values());
        Arrays.fill(luck.rates, 1);
        Arrays.fill(luck.fees, 1);
        return luck;
    }

    private static BitSet some(int seed) {
        Random random = new Random(seed);
        BitSet set = new BitSet();
        for (int i = 0; i < 40; i++) set.set(i, random.nextBoolean());
        return set;
    }

    private static void assertSame(Figures modelled, Figures found) {
        assertThat(found.cost()).isEqualTo(modelled.cost());
        assertClose(found.reach(), modelled.reach());
        assertClose(found.engagements(), modelled.engagements());
        assertClose(found.buyers(), modelled.buyers());
        assertClose(found.worth(), modelled.worth());
    }

    private static void assertClose(double found, double modelled) {
        assertThat(found).isCloseTo(modelled, within(1e-9 * Math.max(1, modelled)));
    }
}
