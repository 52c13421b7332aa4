package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.text.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** One stretch of text is one finding, and a push takes back the credit that its sentence claims. */
final class Overlaps {
    private static final Set<String> PUSHING = Set.of("urgency", "imperative", "guilt", "scarcity");

    private Overlaps() {}

    /** Where two findings overlap the graver stays, then the longer. Form is heard beside words: "BUY NOW" is both. */
    static List<Finding> resolve(List<Finding> found, Prose prose) {
        List<Finding> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(Finding::severity)
                .thenComparingInt(finding -> -finding.length())
                .thenComparingInt(Finding::start)
                .thenComparing(Finding::ruleId));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : ordered) {
            if (kept.stream().noneMatch(other -> isForm(finding) == isForm(other) && finding.overlaps(other)))
                kept.add(finding);
        }
        List<Finding> faults = List.copyOf(kept);
        kept.removeIf(finding -> finding.severity() == Severity.CREDIT && isBelied(finding, faults, prose));
        return kept;
    }

    private static boolean isForm(Finding finding) {
        return finding.dimension().equals("format");
    }

    /** "Just sharing: BUY IT" earns nothing. */
    private static boolean isBelied(Finding credit, List<Finding> findings, Prose prose) {
        var sentence = prose.sentenceAt(credit.start());
        return findings.stream()
                .filter(finding -> PUSHING.contains(finding.dimension()))
                .anyMatch(finding -> sentence.contains(finding.start()));
    }
}
