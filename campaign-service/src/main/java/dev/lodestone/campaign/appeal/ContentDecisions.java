package dev.lodestone.campaign.appeal;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ContentDecisions",
        description = "How people judged the findings of the drafts handed in from `from` until before `to`.")
record ContentDecisions(Instant from, Instant to, List<RuleDecisions> rules) {

    @Schema(name = "RuleDecisions")
    record RuleDecisions(
            String ruleId,

            @Schema(description = "Findings of this rule; credits are not counted")
            long findings,

            long appeals,

            @Schema(description = "Appeals that were decided")
            long decided,

            @Schema(description = "Appeals by which a finding fell")
            long overruled,

            @Schema(nullable = true, description = "Overruled among decided appeals; null before the first decision")
            @Nullable
            Integer overruledBasisPoints,

            @Schema(description = "Findings in drafts that a reviewer approved, though the finding still stood")
            long approvedNonetheless) {}
}
