package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.Finding;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ContentFinding",
        description = "One thing seen in the text; `start` and `end` count UTF-16 units of it.")
public record FindingView(
        String ruleId,
        String dimension,

        @Schema(enumeration = {"blocker", "major", "minor", "info", "credit"})
        String severity,

        int start,
        int end,
        int startCodePoint,
        int endCodePoint,
        String span,
        String message,
        String reason,
        String suggestion,
        @Schema(description = "0 to 1") BigDecimal confidence) {

    static FindingView of(Finding finding) {
        return new FindingView(
                finding.ruleId(),
                finding.dimension(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.start(),
                finding.end(),
                finding.startCodePoint(),
                finding.endCodePoint(),
                finding.span(),
                finding.message(),
                finding.reason(),
                finding.suggestion(),
                BigDecimal.valueOf(finding.confidencePercent(), 2));
    }
}
