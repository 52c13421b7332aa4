package dev.lodestone.campaign.campaign;

import dev.lodestone.campaign.terms.BudgetLines;
import dev.lodestone.campaign.terms.Eligibility;
import dev.lodestone.campaign.terms.Openness;
import dev.lodestone.campaign.terms.Slots;
import dev.lodestone.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "CampaignRequest",
        examples = "{\"brandId\": \"0198f6a4-6b1e-7c57-9d0e-0f6f2f1c9a10\", \"name\": \"Winter balm\","
                + " \"budget\": {\"amount\": 2500000, \"currency\": \"EUR\"}, \"slots\": {\"mega\": 1, \"micro\": 20},"
                + " \"commissionBasisPoints\": 1000}")
record CampaignRequest(
        @NotNull UUID brandId,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Valid Money budget,
        @Valid BudgetLines budgetLines,
        @Valid Slots slots,
        @Schema(description = "`invited` when absent") Openness openness,
        @Valid Eligibility eligibility,

        @Min(0) @Max(10_000) @Schema(description = "Share of each sale for the creator; 0 when absent")
        Integer commissionBasisPoints,

        @Min(0) @Max(365) @Schema(description = "Days until a commission can be paid; 30 when absent")
        Integer holdDays,

        @Min(1) @Max(365) @Schema(description = "Days after a click in which an order counts; 30 when absent")
        Integer attributionWindowDays,

        @Size(max = 2000)
        @Pattern(regexp = "https?://.+", message = "must be an http or https URL")
        @Schema(description = "Where the creators' links lead")
        @Nullable
        String landingUrl,

        @Size(max = 20) @Schema(description = "Your own keys and values", maxProperties = 20)
        Map<@NotBlank @Size(max = 40) String, @NotNull @Size(max = 500) String> metadata) {
    private static final int USUAL_DAYS = 30;

    CampaignRequest {
        budgetLines = budgetLines == null ? BudgetLines.none() : budgetLines;
        slots = slots == null ? Slots.none() : slots;
        openness = openness == null ? Openness.invited : openness;
        eligibility = eligibility == null ? Eligibility.everybody() : eligibility;
        commissionBasisPoints = commissionBasisPoints == null ? 0 : commissionBasisPoints;
        holdDays = holdDays == null ? USUAL_DAYS : holdDays;
        attributionWindowDays = attributionWindowDays == null ? USUAL_DAYS : attributionWindowDays;
        metadata = metadata == null ? Map.of() : metadata;
    }

    static CampaignRequest of(Campaign campaign) {
        return new CampaignRequest(
                campaign.brandId(),
                campaign.name(),
                campaign.budget(),
                campaign.budgetLines(),
                campaign.slots(),
                campaign.openness(),
                campaign.eligibility(),
                campaign.commissionBasisPoints(),
                campaign.holdDays(),
                campaign.attributionWindowDays(),
                campaign.landingUrl(),
                campaign.metadata());
    }
}
