package dev.lodestone.campaign.answer;

import dev.lodestone.campaign.answer.MixView.OptimalityView;
import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Plan;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of three plans that were made together are proven, and how much the others may miss. */
@Schema(name = "MixProofs")
public record ProofsView(OptimalityView recommended, OptimalityView allCelebrity, OptimalityView allMicro) {

    static ProofsView of(List<Plan> plans) {
        return new ProofsView(of(plans, Name.RECOMMENDED), of(plans, Name.ALL_CELEBRITY), of(plans, Name.ALL_MICRO));
    }

    private static OptimalityView of(List<Plan> plans, Name name) {
        return MixViews.optimality(Mix.plan(plans, name));
    }
}
