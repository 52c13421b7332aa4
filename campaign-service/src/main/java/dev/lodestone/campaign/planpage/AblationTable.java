package dev.lodestone.campaign.planpage;

import dev.lodestone.campaign.answer.AblatedView;
import dev.lodestone.campaign.page.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who would win if one term of the model were forgotten. */
record AblationTable(List<AblatedView> terms, @Nullable Integer poolCutTo) {

    String html() {
        return Tables.table(
                List.of(
                        "without",
                        "who wins then",
                        "lead over one tier",
                        "ROI changes by",
                        "creators changed",
                        Words.isBest(poolCutTo)),
                terms.stream().map(term -> Tables.row(false, cells(term))));
    }

    private static List<String> cells(AblatedView term) {
        String name = Html.escape(term.without());
        if (AblatedView.IMPOSSIBLE.equals(term.outcome()))
            return List.of(name, "no plan is possible", "", "", "", "proven");
        if (AblatedView.NONE_FOUND.equals(term.outcome())) return List.of(name, "no plan was found", "", "", "", "");
        return List.of(
                name,
                Words.kept(term.winner(), Html::escape),
                Words.kept(term.lead(), Words::percent),
                Words.ratio(term.roiDelta()),
                Words.kept(term.creatorsChanged(), Object::toString),
                Words.kept(term.optimality(), Words::proofs));
    }
}
