package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.semantic.Judgement;
import dev.lodestone.campaign.pull.semantic.Judgement.Sentence;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import dev.lodestone.campaign.pull.semantic.SemanticModel.Exemplar;
import dev.lodestone.campaign.pull.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the semantic layer makes of the findings of the rules: it adds the sentences that press without the usual words, and
 * where a text reads calm it lets a major finding weigh as a minor one. A blocker stays what it is.
 */
final class Context {
    static final String PREFIX = "SE-";
    static final String CALM = PREFIX + "CALM-01";
    private static final double SURE_CALM = 0.6;
    private static final int ENOUGH_WORDS = 20;
    /** Fewer are a label or a title: the encoder has nothing to read. */
    private static final int LEAST_WORDS = 8;

    private static final double LEANS = 0.6;

    private final RulePack pack;
    private final SemanticLayer layer;
    private final Prose prose;

    Context(RulePack pack, SemanticLayer layer, Prose prose) {
        this.pack = pack;
        this.layer = layer;
        this.prose = prose;
    }

    record Read(List<Finding> findings, Score score) {}

    Read read(List<Finding> rules) {
        Score before = Score.of(rules, prose);
        if (prose.words() < LEAST_WORDS) return new Read(rules, before);
        Map<String, Integer> hits =
                rules.stream().collect(Collectors.toMap(Finding::ruleId, finding -> 1, Integer::sum));
        Judgement judgement =
                layer.judge(prose, hits, before.pressure().points().doubleValue());
        if (prose.words() < ENOUGH_WORDS && !judgement.isDecisive()) return new Read(rules, before);
        boolean blocked =
                rules.stream().anyMatch(finding -> Score.weighs(finding) && finding.severity() == Severity.BLOCKER);
        boolean calm = judgement.none() >= SURE_CALM && wordsBeside(rules) >= ENOUGH_WORDS;
        List<Finding> findings = calm ? soften(rules, judgement) : new ArrayList<>(rules);
        boolean leans = judgement.isCalm() && judgement.pressure() > LEANS;
        List<Finding> added = judgement.isCalm() && !leans ? List.of() : pressing(rules, judgement, before);
        findings.addAll(added);
        findings.sort(Finding.IN_ORDER);
        Score score = Score.of(findings, prose);
        Band band = Band.of(judgement, blocked);
        if (!calm) band = band.atLeast(before);
        return new Read(findings, score.in(band, calm, judgement, ids(added)));
    }

    /** Of "Buy now" nothing is left that could read calm: only a text around its faults can speak for them. */
    private int wordsBeside(List<Finding> rules) {
        int inside = rules.stream()
                .filter(Score::weighs)
                .mapToInt(finding -> prose.wordsIn(finding.place()))
                .sum();
        return prose.words() - inside;
    }

    /** Where the rules have said enough already, nothing is said again. */
    private List<Finding> pressing(List<Finding> rules, Judgement judgement, Score before) {
        List<Sentence> flagged = layer.flagged(judgement);
        List<Sentence> unnamed = flagged.stream()
                .filter(sentence -> rules.stream()
                        .noneMatch(rule -> Score.weighs(rule) && rule.place().overlaps(sentence.span())))
                .toList();
        Severity severity = judgement.isHigh() ? Severity.MAJOR : judgement.isCalm() ? Severity.INFO : Severity.MINOR;
        boolean said = unnamed.isEmpty() && Band.of(judgement, false).holds(before);
        if (said) return List.of();
        return (unnamed.isEmpty() ? flagged.subList(0, Math.min(1, flagged.size())) : unnamed)
                .stream()
                        .map(sentence -> pressing(sentence, severity))
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    private Finding pressing(Sentence sentence, Severity severity) {
        Exemplar like = layer.readsLike(sentence);
        Advice words = pack.semantic().get("pressing");
        return Finding.at(
                PREFIX + like.dimension().substring(0, 3).toUpperCase(Locale.ROOT) + "-01",
                like.dimension(),
                severity,
                prose,
                sentence.span(),
                new Advice(
                        words.message().replace("{words}", like.text()),
                        words.reason(),
                        pack.suggestion(like.dimension()).orElse(words.suggestion()),
                        (int) Math.round(100 * Math.min(0.95, Math.max(0.05, sentence.probability())))));
    }

    private List<Finding> soften(List<Finding> rules, Judgement judgement) {
        String calm = judgement.sentences().isEmpty()
                ? ""
                : layer.readsCalmLike(judgement.sentences().getFirst());
        String note = " " + pack.semantic().get("calm").message().replace("{words}", calm);
        return rules.stream()
                .map(finding -> Score.weighs(finding) && finding.severity() == Severity.MAJOR
                        ? finding.softened(note)
                        : finding)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> ids(List<Finding> added) {
        return added.stream().map(Finding::ruleId).distinct().toList();
    }
}
