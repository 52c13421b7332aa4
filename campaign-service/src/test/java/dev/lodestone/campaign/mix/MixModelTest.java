package dev.lodestone.campaign.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.MixModel.Crowding;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MixModelTest {
    private static final Offset<Double> EXACTLY = within(1e-6);

    private final Candidate nano =
            new Candidate("nano", Tier.NANO, 100_00, 2, null, 5_000, 0.8, 0.035, null, Map.of("a", 1.0));
    private final Candidate mega =
            new Candidate("mega", Tier.MEGA, 50_000_00, 1, 0L, 2_000_000, 1, 0.012, 9.0, Map.of("a", 0.25, "b", 0.5));

    @Test
    void one_creator_alone_by_hand() {
        Figures figures = model(nano).figures(all(1));

        double p = 5_000 * 0.8 * 0.30 / 100_000;
        double reach = 100_000 * (1 - (1 - p) * (1 - p));
        assertThat(figures.reach()).isCloseTo(reach, EXACTLY);
        assertThat(figures.engagements()).isCloseTo(0.035 * reach, EXACTLY);
        assertThat(figures.buyers()).isCloseTo(0.01 * reach, EXACTLY);
        assertThat(figures.cost()).isEqualTo(2 * 100_00 + 75_00);
        assertThat(figures.value())
                .isEqualTo(Math.round(20_00 * 0.01 * reach + 5_00 * reach / 1000 + 5 * 0.035 * reach));
    }

    @Test
    void without_saturation_posts_add_up_plainly_and_without_overlap_each_creator_saturates_alone() {
        double p = 5_000 * 0.8 * 0.30 / 100_000;
        MixModel plain = new MixModel(model(nano).question(), Crowding.NONE);
        MixModel alone = new MixModel(model(nano).question(), Crowding.NO_OVERLAP);

        assertThat(plain.figures(all(1)).reach()).isCloseTo(100_000 * 2 * p, EXACTLY);
        assertThat(plain.figures(all(1)).buyers()).isCloseTo(0.01 * 100_000 * 2 * p, EXACTLY);
        assertThat(alone.figures(all(1)).reach()).isCloseTo(100_000 * (1 - (1 - p) * (1 - p)), EXACTLY);
    }

    @Test
    void two_creators_share_the_people_of_a_segment() {
        Figures figures = model(nano, mega).figures(all(2));

        double nanoShare = 5_000 * 0.8 * 0.30 / 100_000;
        double a = 1 - (1 - nanoShare) * (1 - nanoShare) * (1 - 0.3);
        double b = 0.3;
        assertThat(figures.reach()).isCloseTo(100_000 * a + 200_000 * b, EXACTLY);
        assertThat(figures.cost()).isEqualTo(275_00 + 50_000_00);
    }

    @Test
    void nobody_reaches_more_than_nine_tenths_of_a_segment_with_one_post() {
        Candidate huge = new Candidate("huge", Tier.MEGA, 1, 1, 0L, 90_000_000, 1, 0.01, null, Map.of("a", 1.0));

        assertThat(model(huge).figures(all(1)).reach()).isCloseTo(90_000, EXACTLY);
    }

    @Test
    void trust_stays_between_its_limits() {
        Candidate beloved = new Candidate("x", Tier.NANO, 1, 1, 0L, 1, 1, 0.9, null, Map.of("a", 1.0));

        Figures figures = model(beloved).figures(all(1));

        double load = -Math.log1p(-0.3 / 100_000);
        assertThat(figures.buyers()).isCloseTo(100_000 * 0.01 * -Math.expm1(-3 * load), EXACTLY);
    }

    @Test
    void a_fit_away_from_its_peak_counts_less_but_never_less_than_the_floor() {
        assertThat(Priors.Fit.DEFAULT.of(9.0)).isEqualTo(1);
        assertThat(Priors.Fit.DEFAULT.of(18.0)).isCloseTo(0.921, EXACTLY);
        assertThat(Priors.Fit.DEFAULT.of(90.0)).isEqualTo(0.3);
        assertThat(Priors.Fit.DEFAULT.of(null)).isEqualTo(1);
        assertThat(new Priors.Fit(false, 9, 1, 0, 0.3).of(0.1)).isEqualTo(0.3);
    }

    @Test
    void a_copied_audience_adds_less_and_order_does_not_matter() {
        MixModel two = model(nano, mega);
        MixModel turned = model(mega, nano);

        assertThat(two.figures(all(2)).reach()).isCloseTo(turned.figures(all(2)).reach(), EXACTLY);
        assertThat(two.figures(all(2)).reach()).isLessThan(two.ownReach(0) + two.ownReach(1));
    }

    private static MixModel model(Candidate... candidates) {
        List<Segment> segments = List.of(new Segment("a", 100_000), new Segment("b", 200_000));
        return new MixModel(new Question(
                1_000_000_00, Objective.PROFIT, 1, Priors.DEFAULT, Constraints.NONE, segments, List.of(candidates)));
    }

    private static BitSet all(int size) {
        BitSet set = new BitSet();
        set.set(0, size);
        return set;
    }
}
