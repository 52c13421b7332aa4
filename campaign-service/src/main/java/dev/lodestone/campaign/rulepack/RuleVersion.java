package dev.lodestone.campaign.rulepack;

import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of the workspace's pack; its words never change. {@code activatedAt} is null for a draft. */
record RuleVersion(
        int number,
        RulesContent content,
        String hash,
        boolean inForce,
        String createdBy,
        Instant createdAt,
        @Nullable Instant activatedAt) {

    String state() {
        if (inForce) return "in-force";
        return activatedAt == null ? "draft" : "retired";
    }

    WorkspaceRules rules() {
        return content.as(number, hash);
    }
}
