package dev.lodestone.campaign.brief;

import dev.lodestone.campaign.check.CheckView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The draft of a brief with the engine's word on it. */
@Schema(name = "Brief", description = "The draft brief of a campaign, checked like any text.")
record Brief(
        UUID campaignId,
        BriefContent content,
        CheckView check,

        @Schema(description = "The text that the findings point into")
        String checkedText,

        long version,
        Instant updatedAt) {}
