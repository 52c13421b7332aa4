package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.Verdict.Contribution;
import dev.lodestone.campaign.pull.Verdict.Decision;
import dev.lodestone.campaign.pull.Verdict.Disclosure;
import dev.lodestone.campaign.pull.Verdict.DisclosureStatus;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.text.Prose;
import java.util.List;
import java.util.function.Predicate;

/**
 * A verdict without the findings that somebody overruled, by the same arithmetic. The rules are not asked again: a pack
 * that has changed since then judges nothing anew.
 */
public final class Reconsideration {
    private static final String DISCLOSURE = "disclosure";

    private Reconsideration() {}

    public static Verdict without(Predicate<Finding> overruled, Verdict verdict, String text, int minScore) {
        List<Finding> left =
                verdict.findings().stream().filter(overruled.negate()).toList();
        boolean told = verdict.findings().stream().filter(overruled).anyMatch(Reconsideration::isAboutDisclosure);
        Disclosure disclosure = told ? disclosure(verdict.disclosure(), left) : verdict.disclosure();
        Score score = Score.of(left, new Prose(text)).with(read(verdict, left));
        return new Verdict(
                score.points(),
                Decision.of(score.points(), disclosure.status(), left, minScore),
                score.pressure(),
                verdict.appeal(),
                disclosure,
                left,
                verdict.rulePack());
    }

    /** What the semantic layer gave stays with the findings that say so. */
    private static List<Contribution> read(Verdict verdict, List<Finding> left) {
        return verdict.pressure().contributions().stream()
                .filter(part -> part.ruleId().startsWith(Context.PREFIX))
                .filter(part -> part.ruleId().equals(Context.CALM)
                        || left.stream().anyMatch(finding -> finding.ruleId().equals(part.ruleId())))
                .toList();
    }

    private static Disclosure disclosure(Disclosure before, List<Finding> left) {
        DisclosureStatus status = left.stream()
                .filter(Reconsideration::isAboutDisclosure)
                .map(finding -> finding.severity() == Severity.BLOCKER ? DisclosureStatus.FAIL : DisclosureStatus.WARN)
                .max(DisclosureStatus::compareTo)
                .orElse(DisclosureStatus.PASS);
        return new Disclosure(status, before.labels(), "A reviewer overruled what was found about the disclosure.");
    }

    private static boolean isAboutDisclosure(Finding finding) {
        return finding.dimension().equals(DISCLOSURE);
    }
}
