package dev.lodestone.payout.result;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CampaignResult", description = "What a campaign brought so far.")
record CampaignResultView(
        UUID campaignId,
        Instant asOf,
        @Schema(description = "Creators with any result") List<CreatorResultView> creators) {}
