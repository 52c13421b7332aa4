package dev.lodestone.campaign.mix.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.prior.Estimate;
import dev.lodestone.campaign.mix.prior.Guess;
import dev.lodestone.campaign.mix.prior.Headcount;
import dev.lodestone.campaign.mix.world.Worlds.Luck;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final Offset<Double> EXACTLY = within(1e-6);
    private static final Guess GERMANS = Guess.of("DE", new Estimate(50e6, 60e6, 70e6));
    private static final Guess YOUNG = Guess.of("young", new Estimate(0.1, 0.2, 0.3));
    private static final Guess OLD = Guess.of("old", new Estimate(0.7, 0.8, 0.9));

    private final People people = new People(List.of(
            new Segment("DE:a:young", 200, "DE:a", new Headcount(List.of(GERMANS), YOUNG)),
            new Segment("DE:a:old", 800, "DE:a", new Headcount(List.of(GERMANS), OLD)),
            new Segment("DE:b", 500, "DE:b", new Headcount(List.of(GERMANS), null)),
            new Segment("AT:b", 70)));

    @Test
    void segments_that_name_the_same_unknown_are_off_together_and_who_was_told_is_not() {
        assertThat(people.in(Map.of("DE", 1.5))).containsExactly(new double[] {300, 1200, 750, 70}, EXACTLY);
    }

    @Test
    void parts_of_a_whole_stay_the_whole_whichever_of_them_is_larger() {
        assertThat(people.in(Map.of("young", 2.0)))
                .containsExactly(new double[] {333.333333, 666.666667, 500, 70}, EXACTLY);
    }

    @Test
    void what_is_not_drawn_is_as_it_was_told() {
        assertThat(people.in(Map.of())).containsExactly(new double[] {200, 800, 500, 70}, EXACTLY);
    }

    @Test
    void a_world_with_other_people_is_the_model_of_segments_of_that_size() {
        Question told = Pools.shrunk(Pools.pool(3, 40, 0.2, Objective.PROFIT), 0.05);
        Question guessed = told.withSegments(told.segments().stream()
                .map(one -> new Segment(one.id(), one.size(), one.whole(), new Headcount(List.of(GERMANS), null)))
                .toList());
        Question larger = told.withSegments(told.segments().stream()
                .map(one -> new Segment(one.id(), one.size() * 1.7))
                .toList());
        BitSet plan = new BitSet();
        plan.set(3, 25);
        Worlds worlds = new Worlds(new MixModel(guessed), List.of(plan));
        Luck luck = new Luck(worlds.used().length);
        luck.priors.putAll(told.priors().values());
        luck.people.put("DE", 1.7);
        Arrays.fill(luck.rates, 1);
        Arrays.fill(luck.fees, 1);

        Figures found = worlds.figures(luck)[0];

        Figures modelled = new MixModel(larger).figures(plan);
        assertThat(found.reach()).isCloseTo(modelled.reach(), within(1e-9 * modelled.reach()));
        assertThat(found.engagements()).isCloseTo(modelled.engagements(), within(1e-9 * modelled.engagements()));
        assertThat(found.buyers()).isCloseTo(modelled.buyers(), within(1e-9 * modelled.buyers()));
    }
}
