package dev.lodestone.campaign.planpage;

import dev.lodestone.campaign.answer.ComparedView;
import dev.lodestone.campaign.answer.MixView;
import dev.lodestone.campaign.answer.MixView.IntervalView;
import dev.lodestone.campaign.page.Html;
import dev.lodestone.campaign.page.PageStyle;
import dev.lodestone.kit.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer of the planner as one page that needs nothing else: to read, to print, to hand on. */
public record MixPage(MixView mix, List<String> notKept) {

    public String html() {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Mix plan</title><style>%s</style></head><body>
                <h1>Mix plan%s: most %s</h1>
                <p class="first">%s</p>%s%s
                <h2>The plans</h2>%s
                <h2>What more or less budget would bring</h2>%s%s
                <h2>What each tier brings</h2>%s
                <p><small>Each bar is the tier's creators taken alone: where audiences overlap, bars do not add up. The thin line spans the 10th to the 90th percentile.</small></p>
                <h2>Who is reached</h2>%s%s
                <h2>Why: the plans made anew without one term</h2>%s
                <h2>What each creator adds</h2>%s%s
                <h2>What this stands on</h2>%s
                <p><small>Computed in %d ms.</small></p>
                </body></html>
                """.formatted(
                PageStyle.PLAN,
                mix.budget() == null ? "" : " for " + Words.money(mix.budget()),
                Words.aim(mix.objective()),
                Html.escape(mix.headline()),
                missing(),
                mix.comparedWithAllCelebrity() == null ? "" : beside(mix.comparedWithAllCelebrity()),
                new PlanTable(mix).html(),
                figure(MixChart.FRONTIER),
                mix.frontier().isEmpty() ? "" : Tables.frontier(mix.frontier(), mix.objective(), mix.poolCutTo()),
                figure(MixChart.TIERS),
                figure(MixChart.SEGMENTS),
                mix.perSegment().isEmpty() ? "" : Tables.segments(mix.perSegment()),
                new AblationTable(mix.ablation(), mix.poolCutTo()).html(),
                Tables.parts(mix.perCreator()),
                mix.overlaps() == null ? "" : new OverlapTable(mix.overlaps()).html(),
                Tables.assumptions(mix.assumptions()),
                mix.solvedInMillis());
    }

    /** What the recommended plan saves beside celebrities alone, in a sentence. */
    private static String beside(ComparedView compared) {
        Money saved = compared.spendSaved();
        Money amount = saved.isNegative() ? Money.of(-saved.amount(), saved.currency()) : saved;
        return "<p>Beside the all-celebrity plan under the same budget it spends " + Words.money(amount)
                + (saved.isNegative() ? " more" : " less") + ", and its ROI is "
                + Words.ratio(Math.abs(compared.roiDelta()))
                + (compared.roiDelta() < 0 ? " lower" : " higher")
                + inTheDraws(compared.interval().get("roiDelta")) + ".</p>";
    }

    private static String inTheDraws(@Nullable IntervalView roi) {
        return roi == null ? "" : " (" + Words.ratio(roi.p10()) + " to " + Words.ratio(roi.p90()) + " in the draws)";
    }

    private String missing() {
        return notKept.isEmpty()
                ? ""
                : "<p>Not kept by the planner of then, and not made up here: " + Html.escape(String.join(", ", notKept))
                        + ".</p>";
    }

    private String figure(MixChart chart) {
        return new Charts(mix)
                .draw(chart)
                .map(svg -> "<figure>" + svg + "</figure>")
                .orElse("<p>" + Words.NOTHING + "</p>");
    }
}
