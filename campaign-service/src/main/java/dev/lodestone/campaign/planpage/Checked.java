package dev.lodestone.campaign.planpage;

import dev.lodestone.campaign.answer.CrossCheckView;
import org.jspecify.annotations.Nullable;

/** What formulas of others say, in a sentence below the plans. */
record Checked(@Nullable CrossCheckView check) {

    String html() {
        if (check == null) return "";
        double difference = check.agostiniDifference();
        return "<p><small>Cross-checks, by which nothing is decided. By Agostini's formula (1961) the recommended plan reaches "
                + Words.count(check.agostiniReach()) + ", " + Words.percent(Math.abs(difference))
                + (difference < 0 ? " fewer" : " more")
                + ". “By spend” is what the cost of a plan lets expect beside the recommended one, if each per cent more brings"
                + " 0.46 per cent more engagements (Leung et al. 2022).</small></p>";
    }
}
