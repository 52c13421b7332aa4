package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.edit.Edit;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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

        @Schema(description = "`start`, counted in code points")
        int startCodePoint,

        @Schema(description = "`end`, counted in code points")
        int endCodePoint,

        String span,
        String message,
        String reason,
        String suggestion,
        @Schema(description = "0 to 1") BigDecimal confidence,

        @Schema(nullable = true, description = "Null where no wording helps") @Nullable
        EditView edit) {

    @Schema(
            name = "ContentEdit",
            description = "One gentler wording: what stands from `start` to `end` gives way to `replacement`, which may"
                    + " be nothing. With it alone the finding is gone.")
    public record EditView(
            int start,
            int end,

            @Schema(description = "`start`, counted in code points")
            int startCodePoint,

            @Schema(description = "`end`, counted in code points")
            int endCodePoint,

            String replacement) {
        static @Nullable EditView of(@Nullable Edit edit) {
            return edit == null
                    ? null
                    : new EditView(
                            edit.start(), edit.end(), edit.startCodePoint(), edit.endCodePoint(), edit.replacement());
        }

        Edit toEdit() {
            return new Edit(start, end, startCodePoint, endCodePoint, replacement);
        }
    }

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
                BigDecimal.valueOf(finding.confidencePercent(), 2),
                EditView.of(finding.edit()));
    }
}
