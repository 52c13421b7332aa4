package dev.lodestone.campaign.mix.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Interval;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.prior.Estimate;
import dev.lodestone.campaign.mix.prior.Guess;
import dev.lodestone.campaign.mix.prior.Headcount;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many people there are is drawn as every other prior is. */
class PeopleDrawsTest {
    private static final Question TOLD = Pools.shrunk(Pools.pool(3, 40, 0.2, Objective.REACH), 0.02);
    private static final BitSet ALL = range(0, 40);

    @Test
    void reach_is_less_certain_where_the_people_are_a_guess() {
        Interval told = reach(TOLD);
        Interval guessed = reach(guessed());

        assertThat(guessed.p90() / guessed.p10()).isGreaterThan(1.5 * told.p90() / told.p10());
    }

    @Test
    void every_plan_is_drawn_in_the_same_worlds() {
        MixModel model = new MixModel(guessed());
        BitSet some = range(0, 20);

        Figures[] alone = Draws.of(model, List.of(some), 60).of(some);

        assertThat(Draws.of(model, List.of(ALL, some), 60).of(some)).isEqualTo(alone);
    }

    @Test
    void a_guess_at_people_moves_no_other_draw() {
        Question oneGuessed = TOLD.withSegments(TOLD.segments().stream()
                .map(one -> one.id().equals("s0") ? doubtful(one) : one)
                .toList());
        BitSet elsewhere = new BitSet();
        for (int i = 0; i < 40; i++) if (!TOLD.candidates().get(i).audience().containsKey("s0")) elsewhere.set(i);

        assertThat(elsewhere.cardinality()).isPositive();
        assertThat(Draws.of(new MixModel(oneGuessed), List.of(elsewhere), 60).of(elsewhere))
                .isEqualTo(Draws.of(new MixModel(TOLD), List.of(elsewhere), 60).of(elsewhere));
    }

    private static Interval reach(Question question) {
        return Draws.of(new MixModel(question), List.of(ALL), Draws.COUNT)
                .intervals(ALL)
                .get("reach");
    }

    private static Question guessed() {
        return TOLD.withSegments(
                TOLD.segments().stream().map(PeopleDrawsTest::doubtful).toList());
    }

    private static Segment doubtful(Segment one) {
        Guess people = Guess.of("people", new Estimate(20e6, 60e6, 180e6));
        return new Segment(one.id(), one.size(), one.whole(), new Headcount(List.of(people), null));
    }

    private static BitSet range(int from, int to) {
        BitSet set = new BitSet();
        set.set(from, to);
        return set;
    }
}
