package dev.lodestone.campaign.answer;

import dev.lodestone.campaign.mix.overlap.Fitted;
import dev.lodestone.campaign.mix.overlap.Fitted.Seen;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was measured of pairs, and how far the model agrees. */
@Schema(
        name = "MixOverlapFit",
        description =
                "The overlaps that were told, and how far the model agrees with them. Audiences are moved between a creator's segments,"
                        + " and circles of common people are cut out, until pairs of creators have in common what was measured; whom each"
                        + " reaches alone stays as many. Null where no overlap was told.")
public record OverlapsView(
        @Schema(
                description =
                        "How many of the pairs that were told could be used: both are candidates and reach somebody")
        int pairsUsed,

        @Schema(description = "Circles of people whom several creators reach together")
        int circles,

        @Schema(description = "Root mean square of `residualPeople` over the pairs")
        double rootMeanSquarePeople,

        @Schema(description = "Root mean square of `residualShare` over the pairs")
        double rootMeanSquareShare,

        @Schema(nullable = true, description = "The pair that the model misses by most people; null without any")
        @Nullable
        PairView largest,

        List<PairView> pairs) {

    @Schema(name = "MixOverlapPair")
    public record PairView(
            String a,
            String b,
            @Schema(description = "As it was told") double share,
            @Schema(enumeration = {"smaller", "union"}) String of,

            @Schema(description = "What it is in the model, as a share of the same")
            double modelled,

            @Schema(description = "How many people more, or fewer, both reach in the model than was measured")
            double residualPeople,

            @Schema(description = "The same as a share of those whom the one of them reaches who reaches fewer")
            double residualShare) {

        private static PairView of(Seen seen) {
            return new PairView(
                    seen.told().a(),
                    seen.told().b(),
                    seen.told().share(),
                    MixViews.wire(seen.told().of()),
                    seen.modelled(),
                    seen.people(),
                    seen.share());
        }
    }

    /** Null where no overlap was told. */
    static @Nullable OverlapsView of(Asked asked, Fitted fitted) {
        if (asked.overlaps().isEmpty()) return null;
        return new OverlapsView(
                fitted.pairs().size(),
                fitted.question().circles().size(),
                fitted.meanPeople(),
                fitted.meanShare(),
                fitted.worst().map(PairView::of).orElse(null),
                fitted.pairs().stream().map(PairView::of).toList());
    }
}
