package dev.lodestone.payout.result;

import dev.lodestone.kit.money.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CreatorResult", description = "What one creator brought to a campaign, and what it cost.")
record CreatorResultView(
        UUID creatorId,

        @Schema(description = "Counted clicks: without bots, prefetches and repeats")
        long clicks,

        @Schema(description = "Orders attributed to the creator")
        long conversions,

        @Schema(description = "Gross value of these orders") Money revenue,

        @Schema(description = "Part of the revenue that was refunded")
        Money refunded,

        @Schema(description = "Commission, less what was taken back")
        Money commission,

        @Schema(description = "Flat fees and bonuses, less what was taken back")
        Money fees,

        @Schema(description = "Part of commission and fees that has been paid out")
        Money paid) {}
