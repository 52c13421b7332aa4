package dev.lodestone.campaign.planpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.answer.FrontierView;
import dev.lodestone.campaign.answer.MixView.OptimalityView;
import dev.lodestone.campaign.answer.ProofsView;
import dev.lodestone.campaign.question.MixObjective;
import dev.lodestone.kit.money.Money;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrontierChartTest {
    private static final OptimalityView PROVEN = new OptimalityView("proven", 0, false, "all");
    private static final OptimalityView GAP = new OptimalityView("gap", 0.02, false, "all");
    private static final ProofsView ALL_PROVEN = new ProofsView(PROVEN, PROVEN, PROVEN);
    private static final String PLAIN = svg(ALL_PROVEN, ALL_PROVEN);

    @Test
    void where_every_plan_is_proven_none_has_an_outline() {
        assertThat(PLAIN).doesNotContain(FrontierChart.UNPROVEN);
    }

    @Test
    void each_plan_that_is_not_proven_has_an_outline_in_the_shape_of_its_kind() {
        String celebrity = svg(ALL_PROVEN, new ProofsView(PROVEN, GAP, PROVEN));
        String recommended = svg(new ProofsView(GAP, PROVEN, PROVEN), new ProofsView(GAP, PROVEN, PROVEN));

        int onceInTheLegend = 1;
        assertThat(more("rect", celebrity)).isEqualTo(1 + onceInTheLegend);
        assertThat(more("circle", celebrity)).isZero();
        assertThat(more("circle", recommended)).isEqualTo(2 + onceInTheLegend);
        assertThat(more("rect", recommended)).isZero();
    }

    @Test
    void what_an_outline_says_is_in_the_legend_once_for_all_kinds_and_told_to_who_cannot_see_it() {
        String all = svg(new ProofsView(GAP, GAP, GAP), ALL_PROVEN);

        int onceInTheLegend = 1;
        assertThat(more("rect", all) + more("circle", all)).isEqualTo(2 + onceInTheLegend);
        assertThat(all).contains("budgets; " + FrontierChart.UNPROVEN + "\"");
    }

    @Test
    void a_plan_of_which_no_proof_was_kept_is_not_taken_for_proven() {
        assertThat(svg(null, ALL_PROVEN)).contains(FrontierChart.UNPROVEN);
    }

    private static int more(String shape, String svg) {
        return outlines(shape, svg) - outlines(shape, PLAIN);
    }

    private static int outlines(String shape, String svg) {
        return (int) Pattern.compile("<" + shape + " [^>]*fill=\"none\"")
                .matcher(svg)
                .results()
                .count();
    }

    private static String svg(@Nullable ProofsView less, ProofsView more) {
        List<FrontierView> points = List.of(
                new FrontierView(Money.of(500_000, "EUR"), 9_000, 4_000, 7_000, less),
                new FrontierView(Money.of(1_000_000, "EUR"), 14_000, 9_000, 14_000, more));
        return new FrontierChart(points, MixObjective.REACH, "EUR").svg();
    }
}
