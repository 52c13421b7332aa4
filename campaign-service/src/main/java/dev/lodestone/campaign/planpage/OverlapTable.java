package dev.lodestone.campaign.planpage;

import dev.lodestone.campaign.answer.OverlapsView;
import dev.lodestone.campaign.answer.OverlapsView.PairView;
import dev.lodestone.campaign.page.Html;
import java.util.Comparator;
import java.util.List;

/** The pairs that were measured, those first that the model misses by most. */
record OverlapTable(OverlapsView overlaps) {
    private static final int MOST = 50;

    String html() {
        return """
                <h2>Who was measured to have followers in common</h2>
                <p>Pairs used: %d. The model misses a pair by %s people (root mean square), %s of those whom the smaller one reaches.</p>%s""".formatted(
                        overlaps.pairsUsed(),
                        Words.count(overlaps.rootMeanSquarePeople()),
                        Words.percent(overlaps.rootMeanSquareShare()),
                        Tables.table(
                                List.of("pair", "measured", "of", "in the model", "people more than measured"),
                                overlaps.pairs().stream()
                                        .sorted(Comparator.comparingDouble(pair -> -Math.abs(pair.residualPeople())))
                                        .limit(MOST)
                                        .map(pair -> Tables.row(false, cells(pair)))));
    }

    private static List<String> cells(PairView pair) {
        return List.of(
                Html.escape(pair.a()) + " and " + Html.escape(pair.b()),
                Words.percent(pair.share()),
                pair.of().equals("smaller") ? "the smaller one" : "both together",
                Words.percent(pair.modelled()),
                Words.count(pair.residualPeople()));
    }
}
