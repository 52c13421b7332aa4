package dev.lodestone.campaign.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lodestone.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one creator adds to the recommended plan. What is null is not told. */
@Schema(name = "MixCreator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartView(
        String id,
        @Schema(nullable = true) @Nullable String tier,
        Money marginalValue,

        @Schema(nullable = true, description = "Minor units; null where it adds less than one person") @Nullable
        Double costPerMarginalPerson,

        @Schema(
                description =
                        "Share of its own reach that others of the plan reach too; 0 also where it reaches nobody")
        double overlap,

        @Schema(
                nullable = true,
                description =
                        "Its whole cost, handling too, per thousand people that it reaches alone; null where those are"
                                + " fewer than ten")
        @Nullable
        Money impliedCpm,

        @Schema(
                nullable = true,
                description =
                        "Fee of a post per thousand people that one post reaches, as price lists tell it; null where"
                                + " `impliedCpm` is, and in plans that were stored before it was told")
        @Nullable
        Money feeCpm,

        @Schema(
                nullable = true,
                description =
                        "low, usual or high: `feeCpm` beside the benchmark of tier and platform; null without either")
        @Nullable
        String cpmFlag) {}
