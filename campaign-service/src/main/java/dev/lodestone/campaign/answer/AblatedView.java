package dev.lodestone.campaign.answer;

import dev.lodestone.campaign.mix.Mix.Ablated;
import dev.lodestone.campaign.mix.Mix.Winner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The plans made anew without one term of the model. */
@Schema(name = "MixAblation")
public record AblatedView(
        @Schema(description = "saturation, overlap, handling, reach-value")
        String without,

        @Schema(
                nullable = true,
                description =
                        "`planned` where there is a plan without the term, `impossible` where it is proven that no plan keeps the limits then,"
                                + " `none-found` where none was found that does. Nobody is booked in either: the winner is `nobody`, the ROI 0."
                                + " Null in plans that were stored before it was told")
        @Nullable
        String outcome,

        @Schema(description = "ROI of the best plan without the term minus that of the recommended one")
        double roiDelta,

        boolean mixStillWins,
        @Schema(nullable = true) @Nullable String winner,

        @Schema(
                nullable = true,
                description = "Share of its worth that the best plan has over the better single-tier plan")
        @Nullable
        Double lead,

        @Schema(nullable = true, description = "How many creators come or go") @Nullable
        Integer creatorsChanged,

        @Schema(
                nullable = true,
                description =
                        "Of the plans made without the term, by whose worth the winner is told. Null where there is none,"
                                + " and in plans that were stored before it was told")
        @Nullable
        ProofsView optimality) {
    public static final String PLANNED = "planned";
    public static final String IMPOSSIBLE = "impossible";
    public static final String NONE_FOUND = "none-found";

    static AblatedView of(Ablated term) {
        return new AblatedView(
                term.without(),
                outcome(term),
                term.roiDelta(),
                term.winner() == Winner.MIX,
                MixViews.wire(term.winner()),
                term.lead(),
                term.creatorsChanged(),
                term.plans().isEmpty() ? null : ProofsView.of(term.plans()));
    }

    private static String outcome(Ablated term) {
        if (!term.plans().isEmpty()) return PLANNED;
        return term.ruledOut() ? IMPOSSIBLE : NONE_FOUND;
    }
}
