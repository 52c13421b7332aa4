package dev.lodestone.campaign.rulepack;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RulePackVersion", description = "A version of a pack; its words never change.")
record RuleVersionView(
        String packId,

        @Schema(description = "What `rulePack.version` of a check shows after `+ws.`, and 1 for a built-in pack")
        int number,

        String version,
        @Schema(description = "draft, in-force or retired") String state,
        @Schema(description = "SHA-256 of its words") String hash,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(nullable = true, description = "Absent for a built-in pack, whose rules GET /v1/rule-packs/{id} tells")
        @Nullable
        RulesContent content,

        @Schema(nullable = true) @Nullable String createdBy,
        @Schema(nullable = true) @Nullable Instant createdAt,

        @Schema(nullable = true, description = "When it was first put in force") @Nullable
        Instant activatedAt) {

    @Schema(name = "RulePackVersionPage")
    record Page(
            List<RuleVersionView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}

    static RuleVersionView of(RuleVersion version) {
        return new RuleVersionView(
                WorkspaceRules.PACK,
                version.number(),
                Integer.toString(version.number()),
                version.state(),
                version.hash(),
                version.content(),
                version.createdBy(),
                version.createdAt(),
                version.activatedAt());
    }

    static RuleVersionView of(RulePack pack) {
        return new RuleVersionView(pack.id(), 1, pack.version(), "in-force", pack.hash(), null, null, null, null);
    }
}
