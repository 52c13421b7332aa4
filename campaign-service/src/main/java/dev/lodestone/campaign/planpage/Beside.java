package dev.lodestone.campaign.planpage;

import dev.lodestone.campaign.answer.ComparedView;
import dev.lodestone.campaign.answer.MixView.IntervalView;
import dev.lodestone.kit.money.Money;

/** What the recommended plan saves beside celebrities alone, in a sentence. */
record Beside(ComparedView compared) {

    String html() {
        Money saved = compared.spendSaved();
        Money amount = saved.isNegative() ? Money.of(-saved.amount(), saved.currency()) : saved;
        return "<p>Beside the all-celebrity plan under the same budget it spends " + Words.money(amount)
                + (saved.isNegative() ? " more" : " less") + ", and its ROI is "
                + Words.ratio(Math.abs(compared.roiDelta()))
                + (compared.roiDelta() < 0 ? " lower" : " higher") + inTheDraws() + ".</p>";
    }

    private String inTheDraws() {
        IntervalView roi = compared.interval().get("roiDelta");
        return roi == null ? "" : " (" + Words.ratio(roi.p10()) + " to " + Words.ratio(roi.p90()) + " in the draws)";
    }
}
