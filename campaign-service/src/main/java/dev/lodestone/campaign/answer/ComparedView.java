package dev.lodestone.campaign.answer;

import dev.lodestone.campaign.answer.MixView.IntervalView;
import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.kit.money.Money;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The recommended plan beside the all-celebrity one. */
@Schema(
        name = "MixComparison",
        description =
                "The recommended plan beside the `all-celebrity` one: each is the best of its kind for the objective under"
                        + " the same budget, and nothing else is held equal. What the other was spared is in its `relaxed`.")
public record ComparedView(
        @Schema(
                description =
                        "What the all-celebrity plan costs minus what the recommended one costs, though they may bring"
                                + " different things; below zero where the recommended one costs more")
        Money spendSaved,

        @Schema(description = "ROI of the recommended plan minus that of the other; booking nobody has an ROI of 0")
        double roiDelta,

        @Schema(description = "Of `spendSaved`, in minor units, and of `roiDelta`: both plans in the same draws")
        Map<String, IntervalView> interval) {

    static ComparedView of(Mix.Compared compared, String currency) {
        return new ComparedView(
                Money.of(compared.spendSaved(), currency),
                compared.roiDelta(),
                MixViews.intervals(compared.interval()));
    }
}
