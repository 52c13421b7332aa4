package dev.lodestone.campaign.trial;

import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.check.FindingView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RulePackTrial",
        description = "What a version would change in the workspace's newest drafts, against what is in force now.")
record TrialView(
        int number,
        String hash,

        @Schema(description = "Drafts that were tried, 200 at most")
        int drafts,

        int changed,
        int verdictsChanged,

        @Schema(description = "The changed drafts, newest first")
        List<Change> changes) {

    @Schema(name = "RulePackTrialChange")
    record Change(
            UUID submissionId,
            UUID collaborationId,
            int revision,
            Outcome before,
            Outcome after,
            List<FindingView> added,
            List<FindingView> removed) {

        static Change of(PastDrafts.PastDraft draft, CheckView before, CheckView after) {
            return new Change(
                    draft.id(),
                    draft.collaborationId(),
                    draft.revision(),
                    Outcome.of(before),
                    Outcome.of(after),
                    less(after.findings(), before.findings()),
                    less(before.findings(), after.findings()));
        }

        boolean changesNothing() {
            return before.equals(after) && added.isEmpty() && removed.isEmpty();
        }

        boolean changesVerdict() {
            return !before.verdict().equals(after.verdict());
        }

        private static List<FindingView> less(List<FindingView> findings, List<FindingView> others) {
            List<FindingView> left = new ArrayList<>(findings);
            others.forEach(left::remove);
            return List.copyOf(left);
        }
    }

    @Schema(name = "RulePackTrialOutcome")
    record Outcome(
            int score,
            @Schema(enumeration = {"ok", "revise", "block"}) String verdict) {
        static Outcome of(CheckView check) {
            return new Outcome(check.score(), check.verdict());
        }
    }

    static TrialView of(int number, String hash, int drafts, List<Change> changes) {
        long verdicts = changes.stream().filter(Change::changesVerdict).count();
        return new TrialView(number, hash, drafts, changes.size(), Math.toIntExact(verdicts), changes);
    }
}
