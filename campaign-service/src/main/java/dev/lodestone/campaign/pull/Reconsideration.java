package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.Verdict.Contribution;
import dev.lodestone.campaign.pull.Verdict.Decision;
import dev.lodestone.campaign.pull.Verdict.Disclosure;
import dev.lodestone.campaign.pull.Verdict.DisclosureStatus;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.text.Prose;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
        Prose prose = new Prose(text);
        Score rules = Score.of(left, prose);
        Score score = rules.with(read(verdict, left, rules, Context.grave(left, prose)));
        return new Verdict(
                score.points(),
                Decision.of(score.points(), disclosure.status(), left, minScore),
                score.pressure(),
                verdict.appeal(),
                disclosure,
                left,
                verdict.rulePack());
    }

    /** What the semantic layer added stays with the findings that say so; what it took back shrinks with the faults. */
    private static List<Contribution> read(Verdict verdict, List<Finding> left, Score rules, double grave) {
        return verdict.pressure().contributions().stream()
                .filter(part -> part.ruleId().startsWith(Context.PREFIX))
                .filter(part -> part.ruleId().equals(Context.CALM) || saidBy(left, part))
                .map(part -> part.ruleId().equals(Context.CALM) ? calm(part, verdict, rules, grave) : part)
                .filter(part -> part.points().signum() != 0)
                .toList();
    }

    private static boolean saidBy(List<Finding> findings, Contribution part) {
        return findings.stream().anyMatch(finding -> finding.ruleId().equals(part.ruleId()));
    }

    /** The same part of what is left, and nothing of a grave fault: else one fault that falls would excuse the others. */
    private static Contribution calm(Contribution part, Verdict verdict, Score rules, double grave) {
        BigDecimal before = verdict.pressure().points().subtract(part.points());
        BigDecimal now = rules.pressure().points();
        if (before.signum() <= 0 || now.signum() <= 0) return new Contribution(part.ruleId(), BigDecimal.ZERO);
        BigDecimal share = part.points().multiply(now).divide(before, 2, RoundingMode.HALF_EVEN);
        BigDecimal most = BigDecimal.valueOf(grave).subtract(now).min(BigDecimal.ZERO);
        return new Contribution(part.ruleId(), share.max(most));
    }

    private static Disclosure disclosure(Disclosure before, List<Finding> left) {
        DisclosureStatus status = left.stream()
                .filter(Reconsideration::isAboutDisclosure)
                .map(finding -> finding.severity() == Severity.BLOCKER ? DisclosureStatus.FAIL : DisclosureStatus.WARN)
                .max(DisclosureStatus::compareTo)
                .orElse(DisclosureStatus.PASS);
        return new Disclosure(
                status, before.labels(), "A reviewer overruled what was found about the disclosure.", before.steps());
    }

    private static boolean isAboutDisclosure(Finding finding) {
        return finding.dimension().equals(DISCLOSURE);
    }
}
