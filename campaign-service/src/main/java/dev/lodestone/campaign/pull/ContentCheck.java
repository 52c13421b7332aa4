package dev.lodestone.campaign.pull;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.lodestone.campaign.pull.Verdict.Decision;
import dev.lodestone.campaign.pull.Verdict.DisclosureStatus;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads a text against a rule pack: what pushes, what invites, whether the tie is disclosed. Stateless and exact. */
public final class ContentCheck {
    private static final Set<String> PUSHING = Set.of("urgency", "imperative");

    private final RulePack pack;
    private final DisclosureGate disclosure;
    private final AppealProfile appeal;

    public ContentCheck(RulePack pack) {
        this.pack = pack;
        this.disclosure = new DisclosureGate(pack.labels());
        this.appeal = new AppealProfile(pack.appeal());
    }

    public Verdict check(String text, Options options) {
        Prose prose = new Prose(text);
        List<Finding> findings = pressures(prose, options);
        Verdict.Disclosure told = disclosure.check(prose, options, findings);
        findings.addAll(BriefRules.check(prose, options.guidelines()));
        findings.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::ruleId));
        Score score = Score.of(findings, prose);
        return new Verdict(
                score.points(),
                decide(score.points(), told, findings, options),
                score.pressure(),
                appeal.of(prose),
                told,
                List.copyOf(findings),
                new Verdict.Pack(pack.id(), pack.version(), pack.hash()));
    }

    private List<Finding> pressures(Prose prose, Options options) {
        List<int[]> offers = spans(pack.offer(), prose);
        List<Finding> found = new ArrayList<>();
        pack.rules().stream()
                .filter(rule -> rule.applies(options.platform(), options.isTied()))
                .forEach(rule -> found.addAll(hits(rule, prose, offers, options)));
        found.addAll(Shouting.capitals(prose, options));
        found.addAll(Shouting.codes(prose));
        List<Finding> kept = withoutOverlaps(found);
        kept.removeIf(finding -> finding.severity() == Severity.CREDIT && isBelied(finding, kept, prose));
        return kept;
    }

    private static List<Finding> hits(Rule rule, Prose prose, List<int[]> offers, Options options) {
        List<int[]> spans = new ArrayList<>();
        rule.matches().forEach(pattern -> spans.addAll(spans(pattern, prose)));
        rule.nearOffer().stream()
                .flatMap(pattern -> spans(pattern, prose).stream())
                .filter(span -> Guards.offerNear(offers, prose, span[0], span[1]))
                .forEach(spans::add);
        spans.sort(Comparator.comparingInt((int[] span) -> span[0]).thenComparingInt(span -> -span[1]));
        List<Finding> found = new ArrayList<>();
        int end = -1;
        for (int[] span : spans) {
            if (span[0] < end || Guards.silence(rule, prose, span[0])) continue;
            found.add(Finding.of(rule, prose, span[0], span[1]));
            end = span[1];
        }
        return found.subList(
                Math.min(found.size(), rule.allowance().of(options.guidelines().maxCtas())), found.size());
    }

    /** A capturing group narrows the match: what only anchors a pattern is no fault of the writer. */
    private static List<int[]> spans(Pattern pattern, Prose prose) {
        List<int[]> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(prose.plain());
        while (matcher.find()) {
            boolean narrowed = matcher.groupCount() > 0 && matcher.start(1) >= 0;
            int[] span = narrowed
                    ? new int[] {matcher.start(1), matcher.end(1)}
                    : new int[] {matcher.start(), matcher.end()};
            if (span[1] > span[0]) spans.add(span);
        }
        return spans;
    }

    /** Where two findings overlap the graver stays, then the longer. */
    private static List<Finding> withoutOverlaps(List<Finding> found) {
        List<Finding> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(Finding::severity)
                .thenComparingInt(finding -> -finding.length())
                .thenComparingInt(Finding::start)
                .thenComparing(Finding::ruleId));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : ordered) {
            if (kept.stream().noneMatch(finding::overlaps)) kept.add(finding);
        }
        return kept;
    }

    /** "Just sharing: BUY IT" earns nothing: a push in the same sentence takes the credit back. */
    private static boolean isBelied(Finding credit, List<Finding> findings, Prose prose) {
        int[] sentence = prose.sentenceAt(credit.start());
        return findings.stream()
                .filter(finding -> PUSHING.contains(finding.dimension()))
                .anyMatch(finding -> finding.start() >= sentence[0] && finding.start() < sentence[1]);
    }

    private static Decision decide(int score, Verdict.Disclosure told, List<Finding> findings, Options options) {
        if (told.status() == DisclosureStatus.FAIL || has(findings, Severity.BLOCKER)) return Decision.BLOCK;
        boolean low = score < options.guidelines().minScore();
        return low || has(findings, Severity.MAJOR) ? Decision.REVISE : Decision.OK;
    }

    private static boolean has(List<Finding> findings, Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }
}
