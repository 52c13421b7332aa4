package dev.lodestone.campaign.campaign;

import dev.lodestone.campaign.terms.BudgetLines;
import dev.lodestone.campaign.terms.Eligibility;
import dev.lodestone.campaign.terms.Openness;
import dev.lodestone.campaign.terms.Slots;
import dev.lodestone.kit.money.Money;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The documented shape of a merge patch; what is read is the JSON itself, which tells absent from null. */
@Schema(name = "CampaignPatch", examples = "{\"name\": \"Winter balm, second wave\", \"slots\": {\"micro\": 30}}")
record CampaignPatch(
        UUID brandId,
        @Schema(maxLength = 200) String name,
        Money budget,
        BudgetLines budgetLines,
        Slots slots,
        Openness openness,
        Eligibility eligibility,
        @Schema(minimum = "0", maximum = "10000") Integer commissionBasisPoints,
        @Schema(minimum = "0", maximum = "365") Integer holdDays,
        @Schema(minimum = "1", maximum = "365") Integer attributionWindowDays,
        @Schema(maxLength = 2000, nullable = true) @Nullable String landingUrl,

        @Schema(nullable = true, maxProperties = 20) @Nullable
        Map<String, @Size(max = 500) String> metadata) {}
