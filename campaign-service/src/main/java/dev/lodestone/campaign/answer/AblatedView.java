package dev.lodestone.campaign.answer;

import dev.lodestone.campaign.mix.Mix.Ablated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plans made anew without one term of the model. */
@Schema(name = "MixAblation")
public record AblatedView(
        @Schema(description = "saturation, overlap, handling, reach-value")
        String without,

        double roiDelta,
        boolean mixStillWins,
        @Schema(nullable = true) String winner,

        @Schema(
                nullable = true,
                description = "Share of its worth that the best plan has over the better single-tier plan")
        Double lead,

        @Schema(nullable = true, description = "How many creators come or go")
        Integer creatorsChanged,

        @Schema(
                nullable = true,
                description =
                        "Of the plans made without the term, by whose worth the winner is told. Null in plans that were stored before it was told")
        ProofsView optimality) {

    static AblatedView of(Ablated term) {
        return new AblatedView(
                term.without(),
                term.roiDelta(),
                term.mixStillWins(),
                MixViews.wire(term.winner()),
                term.lead(),
                term.creatorsChanged(),
                ProofsView.of(term.plans()));
    }
}
