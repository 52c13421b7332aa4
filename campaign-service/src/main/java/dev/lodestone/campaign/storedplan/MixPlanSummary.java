package dev.lodestone.campaign.storedplan;

import dev.lodestone.campaign.question.MixObjective;
import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stored plan without its figures, which take megabytes where thousands of creators were asked about. */
@Schema(name = "MixPlanSummary", description = "What a list tells of a stored plan. The plan by its id tells the rest.")
public record MixPlanSummary(
        UUID id,
        UUID campaignId,
        MixObjective objective,
        long seed,
        String headline,
        String winner,

        @Schema(nullable = true, description = "Null in plans of the first planner") @Nullable
        Money budget,

        String createdBy,
        Instant createdAt) {

    @Schema(name = "MixPlanPage")
    public record Page(
            List<MixPlanSummary> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
