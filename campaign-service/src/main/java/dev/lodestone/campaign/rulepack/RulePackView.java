package dev.lodestone.campaign.rulepack;

import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RulePack", description = "A set of rules: built in, or the workspace's own as far as it is in force.")
record RulePackView(
        String id,
        boolean builtIn,
        @Schema(description = "ISO 639 alpha-2, or `any`") String language,

        @Schema(nullable = true, description = "Null while the workspace has nothing in force") @Nullable
        String version,

        @Schema(nullable = true, description = "SHA-256 of its words") @Nullable
        String hash,

        List<RuleView> rules) {

    @Schema(name = "Rule")
    record RuleView(
            String id,
            String dimension,

            @Schema(enumeration = {"blocker", "major", "minor", "info", "credit"})
            String severity,

            String message,
            String reason,
            String suggestion,
            @Schema(description = "0 to 1") BigDecimal confidence,
            boolean canBeSwitchedOff) {

        static RuleView of(Rule rule, boolean builtIn) {
            return new RuleView(
                    rule.id(),
                    rule.dimension(),
                    rule.severity().name().toLowerCase(Locale.ROOT),
                    rule.message(),
                    rule.reason(),
                    rule.suggestion(),
                    BigDecimal.valueOf(rule.confidence(), 2),
                    builtIn && rule.canBeSwitchedOff());
        }
    }

    @Schema(name = "RulePackSummary")
    record Summary(
            String id,
            boolean builtIn,
            String language,
            @Schema(nullable = true) @Nullable String version,
            @Schema(nullable = true) @Nullable String hash,
            int rules) {
        static Summary of(RulePackView pack) {
            return new Summary(
                    pack.id(),
                    pack.builtIn(),
                    pack.language(),
                    pack.version(),
                    pack.hash(),
                    pack.rules().size());
        }
    }

    @Schema(name = "RulePackPage")
    record Page(
            List<Summary> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}

    static RulePackView of(RulePack pack) {
        return new RulePackView(
                pack.id(), true, pack.language(), pack.version(), pack.hash(), rules(pack.rules(), true));
    }

    static RulePackView own(Optional<RuleVersion> inForce) {
        return new RulePackView(
                WorkspaceRules.PACK,
                false,
                "any",
                inForce.map(version -> Integer.toString(version.number())).orElse(null),
                inForce.map(RuleVersion::hash).orElse(null),
                inForce.map(version -> rules(version.content().toRules(), false))
                        .orElse(List.of()));
    }

    private static List<RuleView> rules(List<Rule> rules, boolean builtIn) {
        return rules.stream().map(rule -> RuleView.of(rule, builtIn)).toList();
    }
}
