package dev.lodestone.campaign.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lodestone.campaign.mix.Question.Objective;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan shall bring most of. */
@Schema(name = "MixObjective")
public enum MixObjective {
    @JsonProperty("reach")
    REACH(Objective.REACH),
    @JsonProperty("engagement")
    ENGAGEMENT(Objective.ENGAGEMENT),
    @JsonProperty("sales")
    SALES(Objective.SALES),
    @JsonProperty("profit")
    PROFIT(Objective.PROFIT);

    private final Objective objective;

    MixObjective(Objective objective) {
        this.objective = objective;
    }

    public Objective objective() {
        return objective;
    }
}
