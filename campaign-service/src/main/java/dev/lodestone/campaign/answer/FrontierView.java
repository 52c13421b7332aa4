package dev.lodestone.campaign.answer;

import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.FrontierPoint;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the best plan of each kind is worth in the objective at another budget. */
@Schema(name = "MixFrontierPoint")
public record FrontierView(
        Money budget,
        double recommended,
        double allCelebrity,
        double allMicro,

        @Schema(
                nullable = true,
                description = "Of the plans at this budget. Null in plans that were stored before it was told")
        @Nullable
        ProofsView optimality) {

    static FrontierView of(FrontierPoint point, Objective objective, String currency) {
        return new FrontierView(
                Money.of(point.budget(), currency),
                worth(point, Name.RECOMMENDED, objective),
                worth(point, Name.ALL_CELEBRITY, objective),
                worth(point, Name.ALL_MICRO, objective),
                ProofsView.of(point.plans()));
    }

    private static double worth(FrontierPoint point, Name name, Objective objective) {
        return Mix.plan(point.plans(), name).figures().objective(objective);
    }
}
