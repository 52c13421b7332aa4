package dev.lodestone.campaign.mix.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.answer.MixAnswer.Planned;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import dev.lodestone.campaign.mix.check.PlanCheck;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import dev.lodestone.campaign.mix.world.Worlds;
import dev.lodestone.campaign.mix.world.Worlds.Luck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans, draws and the checker count with circles as the model does. */
class OverlappingPlansTest {

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.05})
    void the_best_plan_is_that_of_brute_force_and_has_no_fault(double shrunk) {
        for (int seed = 0; seed < 16; seed++) {
            Question asked = overlapping(seed, 12, shrunk);
            Question question = asked.with(Constraints.NONE.withMinSegments(seed % 4));

            Mix mix = ((Planned) MixPlanning.answer(question)).mix();

            double best = Pools.bruteForce(question);
            assertThat(mix.plan(Name.RECOMMENDED).figures().objective(question.objective()))
                    .isCloseTo(best, within(1e-9 * Math.max(1, Math.abs(best))));
            assertThat(mix.plan(Name.RECOMMENDED).optimality().proven()).isTrue();
            assertThat(mix.plans())
                    .allSatisfy(
                            plan -> assertThat(PlanCheck.faults(question, plan)).isEmpty());
            assertThat(mix.perSegment())
                    .allSatisfy(segment -> assertThat(segment.recommended()).isBetween(0.0, 1.0));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.05, 0.001})
    void a_world_in_which_every_prior_holds_is_the_model(double shrunk) {
        for (int seed = 0; seed < 16; seed++) {
            MixModel model = new MixModel(overlapping(seed, 30, shrunk));
            BitSet plan = some(seed);
            Worlds worlds = new Worlds(model, List.of(plan));
            Luck luck = new Luck(worlds.used().length);
            luck.priors.putAll(model.question().priors().values());
            Arrays.fill(luck.rates, 1);
            Arrays.fill(luck.fees, 1);

            Figures found = worlds.figures(luck)[0];

            assertThat(found.reach()).isCloseTo(model.figures(plan).reach(), within(1e-9 * Math.max(1, found.reach())));
            assertThat(found.buyers())
                    .isCloseTo(model.figures(plan).buyers(), within(1e-9 * Math.max(1, found.buyers())));
        }
    }

    /** Reach and buyers of more creators are never less, and the more there are, the less another one adds. */
    @Test
    void more_creators_never_reach_fewer_and_each_adds_less_to_more() {
        for (int seed = 0; seed < 40; seed++) {
            MixModel model = new MixModel(overlapping(seed, 30, seed % 2 == 0 ? 1 : 0.05));
            BitSet few = some(seed);
            BitSet many = (BitSet) few.clone();
            many.or(some(seed + 100));
            for (int i = 0; i < 30; i++) {
                if (many.get(i)) continue;
                Figures toFew = added(model, few, i);
                Figures toMany = added(model, many, i);
                assertThat(toMany.reach()).isBetween(-1e-6, toFew.reach() + 1e-6);
                assertThat(toMany.buyers()).isBetween(-1e-6, toFew.buyers() + 1e-6);
            }
        }
    }

    @Test
    void without_the_term_of_overlap_common_followers_do_not_count() {
        Question question = overlapping(4, 12, 1);
        Question byChance = question.withCircles(List.of());

        assertThat(new MixModel(question, MixModel.Crowding.NO_OVERLAP).figures(some(4)))
                .isEqualTo(new MixModel(byChance, MixModel.Crowding.NO_OVERLAP).figures(some(4)));
    }

    private static Figures added(MixModel model, BitSet set, int one) {
        BitSet with = (BitSet) set.clone();
        with.set(one);
        Figures less = model.figures(set);
        Figures more = model.figures(with);
        return new Figures(
                more.reach() - less.reach(),
                more.engagements() - less.engagements(),
                more.buyers() - less.buyers(),
                more.cost() - less.cost(),
                more.worth() - less.worth());
    }

    private static Question overlapping(int seed, int size, double shrunk) {
        Question pool = Pools.shrunk(Pools.pool(seed, size, 0.3, Objective.values()[seed % 4]), shrunk);
        Random random = new Random(seed);
        List<Overlap> overlaps = new ArrayList<>();
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                if (random.nextInt(4) > 0) continue;
                overlaps.add(new Overlap(
                        pool.candidates().get(a).id(),
                        pool.candidates().get(b).id(),
                        random.nextDouble(),
                        Base.SMALLER));
            }
        }
        return OverlapFit.of(pool, overlaps).question();
    }

    private static BitSet some(int seed) {
        Random random = new Random(seed);
        BitSet set = new BitSet();
        for (int i = 0; i < 12; i++) set.set(i, random.nextBoolean());
        return set;
    }
}
