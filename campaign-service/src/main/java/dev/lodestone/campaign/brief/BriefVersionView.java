package dev.lodestone.campaign.brief;

import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.check.RulePackView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "BriefVersion", description = "A published brief; it never changes.")
record BriefVersionView(
        UUID campaignId,
        int number,
        BriefContent content,
        RulePackView rulePack,
        CheckView check,

        @Schema(description = "The text that the findings point into")
        String checkedText,

        String publishedBy,
        Instant publishedAt) {

    static BriefVersionView of(BriefVersion version) {
        return new BriefVersionView(
                version.campaignId(),
                version.number(),
                version.content(),
                version.check().rulePack(),
                version.check(),
                version.content().ownText(),
                version.publishedBy(),
                version.publishedAt());
    }

    @Schema(name = "BriefVersionPage")
    record Page(
            List<BriefVersionView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
