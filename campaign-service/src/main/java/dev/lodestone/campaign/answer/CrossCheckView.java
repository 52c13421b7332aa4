package dev.lodestone.campaign.answer;

import dev.lodestone.campaign.mix.Mix;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What formulas of others say of the plans. */
@Schema(
        name = "MixCrossCheck",
        description =
                "What formulas of others say of the plans, to see whether the model is plausible. Nothing is decided by it; constants and"
                        + " sources are among the assumptions (`crossCheck.agostiniK`, `crossCheck.spendElasticity`). Null in plans that were stored before it was told.")
public record CrossCheckView(
        @Schema(
                description =
                        "Whom the recommended plan reaches by Agostini's formula of 1961, A^2 / (A + K * D): A is whom its creators"
                                + " reach alone, D whom their pairs have in common, both as in this model")
        double agostiniReach,

        @Schema(description = "By what share of the plan's own `reach` that is more, or less")
        double agostiniDifference,

        @Schema(
                description =
                        "By the name of a plan, the engagements that its cost lets expect: a line through the recommended plan on which"
                                + " one per cent more spend brings 0.46 per cent more. Empty where the recommended plan is nobody")
        Map<String, Double> engagementsBySpend) {

    static CrossCheckView of(Mix.CrossCheck check) {
        Map<String, Double> bySpend = new LinkedHashMap<>();
        check.engagementsBySpend().forEach((plan, engagements) -> bySpend.put(MixViews.wire(plan), engagements));
        return new CrossCheckView(check.agostini(), check.difference(), bySpend);
    }
}
