package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One stretch of text is one finding, and a push takes back the credit that its sentence claims. */
final class Overlaps {
    private static final Set<String> PUSHING = Set.of("urgency", "imperative", "guilt", "scarcity");

    private Overlaps() {}

    /** Where two findings overlap the graver stays, then the longer. Form is heard beside words: "BUY NOW" is both. */
    static List<Finding> resolve(List<Finding> found, Prose prose) {
        List<Finding> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(Finding::severity)
                .thenComparingInt(finding -> -finding.place().length())
                .thenComparingInt(Finding::start)
                .thenComparing(Finding::ruleId));
        List<Finding> kept = keep(ordered);
        Set<Span> pushed = kept.stream()
                .filter(finding -> PUSHING.contains(finding.dimension()))
                .map(finding -> prose.sentenceAt(finding.start()))
                .collect(Collectors.toSet());
        kept.removeIf(finding -> isBelied(finding, pushed, prose));
        return kept;
    }

    /** What was kept lies side by side, so that only the last one which starts before the end of another can overlap it. */
    private static List<Finding> keep(List<Finding> ordered) {
        TreeMap<Integer, Finding> ofForm = new TreeMap<>();
        TreeMap<Integer, Finding> ofWords = new TreeMap<>();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : ordered) {
            TreeMap<Integer, Finding> beside = finding.isOfForm() ? ofForm : ofWords;
            Map.Entry<Integer, Finding> last = beside.lowerEntry(finding.end());
            if (last != null && last.getValue().overlaps(finding)) continue;
            beside.put(finding.start(), finding);
            kept.add(finding);
        }
        return kept;
    }

    /** "Just sharing: BUY IT" earns nothing. */
    private static boolean isBelied(Finding finding, Set<Span> pushed, Prose prose) {
        return finding.severity() == Severity.CREDIT && pushed.contains(prose.sentenceAt(finding.start()));
    }
}
