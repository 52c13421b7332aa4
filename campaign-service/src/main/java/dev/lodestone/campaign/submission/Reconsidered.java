package dev.lodestone.campaign.submission;

import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.check.FindingView;
import dev.lodestone.campaign.check.StoredCheck;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReconsideredCheck", description = "The check without the findings that were overruled on appeal.")
public record Reconsidered(CheckView check, List<Place> overruled) {

    @Schema(name = "OverruledFinding", description = "A finding of the draft's check, by its rule and place.")
    public record Place(String ruleId, int start, int end) {
        public boolean holds(FindingView finding) {
            return finding.ruleId().equals(ruleId) && finding.start() == start && finding.end() == end;
        }
    }

    static Reconsidered of(SubmissionView draft, List<Place> overruled) {
        CheckView left = StoredCheck.without(
                finding -> overruled.stream().anyMatch(place -> place.holds(finding)),
                draft.check(),
                draft.text(),
                draft.minScore());
        return new Reconsidered(left, overruled);
    }
}
