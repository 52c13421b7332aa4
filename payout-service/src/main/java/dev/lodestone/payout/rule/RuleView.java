package dev.lodestone.payout.rule;

import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.rate.Terms;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CommissionRule", description = "One version of a rule; it is replaced, never edited.")
record RuleView(
        UUID id,
        UUID programId,
        @Schema(nullable = true) @Nullable UUID creatorId,
        String kind,
        int number,
        @Schema(nullable = true) @Nullable Long rateMillionths,
        @Schema(nullable = true) @Nullable Money flat,
        @Schema(nullable = true) @Nullable Money cap,
        @Schema(nullable = true) @Nullable String rounding,
        int holdDays,
        @Schema(nullable = true) @Nullable Instant validFrom,
        @Schema(nullable = true) @Nullable Instant validTo) {

    static RuleView of(RuleVersion rule) {
        Terms.Share share = rule.terms() instanceof Terms.Share rate ? rate : null;
        Terms.Flat flat = rule.terms() instanceof Terms.Flat sum ? sum : null;
        return new RuleView(
                rule.id(),
                rule.programId(),
                rule.creatorId().orElse(null),
                rule.kind(),
                rule.number(),
                share == null ? null : share.rateMillionths(),
                flat == null ? null : flat.amount(),
                share == null ? null : share.cap().orElse(null),
                share == null ? null : RuleVersion.label(share.rounding()),
                rule.holdDays(),
                rule.validFrom().orElse(null),
                rule.validTo().orElse(null));
    }

    @Schema(name = "CommissionRules")
    record RulesView(List<RuleView> data) {}
}
