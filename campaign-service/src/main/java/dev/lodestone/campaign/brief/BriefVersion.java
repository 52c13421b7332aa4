package dev.lodestone.campaign.brief;

import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.pull.Options;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A brief as it was published, with all that a check of a draft needs; it never changes. */
public record BriefVersion(
        UUID campaignId,
        int number,
        BriefContent content,
        List<String> brandNames,
        List<String> productNouns,
        CheckView check,
        String publishedBy,
        Instant publishedAt) {

    /** How drafts for this version are checked. */
    public Options options() {
        return content.draftOptions(brandNames, productNouns);
    }
}
