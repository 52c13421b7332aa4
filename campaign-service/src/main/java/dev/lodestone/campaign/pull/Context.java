package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.semantic.Judgement;
import dev.lodestone.campaign.pull.semantic.Judgement.Pressing;
import dev.lodestone.campaign.pull.semantic.Scope;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import dev.lodestone.campaign.pull.semantic.Trust;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the semantic layer makes of the findings of the rules: it adds the passages that press without the usual words, and
 * where a text reads calm it lets a major finding weigh as a minor one. A blocker stays what it is.
 */
final class Context {
    static final String PREFIX = "SE-";
    static final String CALM = PREFIX + "CALM-01";
    static final String TONE = PREFIX + "TONE-01";

    /** From how much pressure on a text that reads calm is told what in it comes nearest to pressing; below, the tone as a whole. */
    private static final double LEANS = 0.35;

    private final Rules words;
    private final SemanticLayer layer;
    private final Prose prose;

    Context(Rules words, SemanticLayer layer, Prose prose) {
        this.words = words;
        this.layer = layer;
        this.prose = prose;
    }

    record Read(List<Finding> findings, Score score) {}

    Read read(List<Finding> found) {
        Score alone = Score.of(found, prose);
        if (!Trust.isWorthReading(prose.words())) return new Read(found, alone);
        Map<String, Integer> hits =
                found.stream().collect(Collectors.toMap(Finding::ruleId, finding -> 1, Integer::sum));
        Judgement judgement = layer.judge(prose, hits, alone.pressure().points().doubleValue());
        Trust trust = new Trust(judgement, prose.words());
        boolean doubtful = trust.isDoubtful();
        Band reads = Band.of(trust);
        boolean calm = reads == Band.CALM && !doubtful;
        List<Finding> rules = calm ? wordsOnly(found) : doubtful ? found : inPassages(found, judgement);
        Score before = Score.of(rules, prose);
        boolean sure = Trust.isSurelyCalm(judgement, wordsBeside(rules));
        List<Finding> findings = sure ? soften(rules, judgement) : new ArrayList<>(rules);
        Score floor = calm ? Score.of(findings, prose) : before;
        Band band = Score.isBlocked(rules) ? Band.HIGH : sure ? reads : reads.atLeast(floor);
        boolean quiet = reads == Band.CALM && judgement.pressure() <= LEANS;
        List<Finding> added = quiet ? List.of() : pressing(rules, trust, before);
        findings.addAll(added);
        double tone = sure && band == Band.CALM ? Band.calmPoints(floor, judgement) : band.points(floor, trust);
        List<String> saidBy = quiet
                ? List.of(TONE)
                : added.stream().map(Finding::ruleId).distinct().toList();
        Score score = Score.of(findings, prose).readAs(Math.max(tone, grave(findings, prose)), saidBy);
        Stream.of(CALM, TONE)
                .filter(score.pressure()::names)
                .forEach(id -> findings.add(words.tone(id, prose, judgement, layer)));
        findings.sort(Finding.IN_ORDER);
        return new Read(findings, score);
    }

    /** Who shouts for joy presses nobody: in a text that reads calm nothing is said of its form. */
    private static List<Finding> wordsOnly(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.isOfForm()).toList();
    }

    /** The same findings, told of all that presses around the words that a rule knows. */
    private List<Finding> inPassages(List<Finding> rules, Judgement judgement) {
        Scope scope = layer.scope(judgement, places(rules, Context::namesWords));
        return rules.stream()
                .map(finding -> Optional.of(finding)
                        .filter(Finding::yieldsToPassage)
                        .flatMap(known -> scope.around(known.place()))
                        .map(passage -> finding.over(passage, prose, words.note("within", finding.span())))
                        .orElse(finding))
                .toList();
    }

    /** Of "There is only 1 left, don't miss out" too little is left that could read calm: only a text around its faults can speak for them. */
    private int wordsBeside(List<Finding> rules) {
        return prose.words() - places(rules, Score::weighs).words(prose);
    }

    /** Nothing is said again, nor of what leaves the choice to the reader or is a wording of the pack, unless there is nothing else. */
    private List<Finding> pressing(List<Finding> rules, Trust trust, Score before) {
        Band reads = Band.of(trust);
        Places free = places(rules, rule -> rule.severity() == Severity.CREDIT);
        Places named = places(rules, Context::namesWords);
        List<Pressing> flagged = layer.flagged(trust.judgement());
        List<Pressing> meant = flagged.stream()
                .filter(passage -> !free.overlap(passage.span()) && !words.suggest(prose, passage.span()))
                .toList();
        List<Pressing> unnamed =
                meant.stream().filter(passage -> !named.overlap(passage.span())).toList();
        if (unnamed.isEmpty() && reads.holds(before)) return List.of();
        List<Pressing> shown = !unnamed.isEmpty() ? unnamed : !meant.isEmpty() ? meant : flagged;
        return shown.stream()
                .limit(unnamed.isEmpty() || reads == Band.CALM ? 1 : shown.size())
                .map(passage -> finding(passage, trust))
                .toList();
    }

    /** Where no passage stands out it is the text as a whole that presses, and so sure is the layer of that. */
    private Finding finding(Pressing passage, Trust trust) {
        boolean calm = Band.of(trust) == Band.CALM;
        boolean standsOut = layer.standsOut(passage);
        String name = trust.isDoubtful() ? "doubtful" : calm ? "leaning" : standsOut ? "pressing" : "whole";
        double sure = calm || standsOut
                ? passage.probability()
                : 1 - trust.judgement().none();
        return words.pressing(name, prose, passage.span(), layer.readsLike(passage), Band.of(trust), sure);
    }

    /** Capitals and marks say nothing of the words they are laid on. */
    private static boolean namesWords(Finding finding) {
        return Score.weighs(finding) && !finding.isOfForm();
    }

    private static Places places(List<Finding> rules, Predicate<Finding> which) {
        return new Places(rules.stream().filter(which).map(Finding::place).toList());
    }

    private List<Finding> soften(List<Finding> rules, Judgement judgement) {
        String note = words.note("calm", layer.readsLike(judgement, false));
        return rules.stream()
                .map(finding -> finding.yieldsToTone() ? finding.softened(note) : finding)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What grave faults weigh, which no tone takes back. */
    static double grave(List<Finding> findings, Prose prose) {
        List<Finding> grave = findings.stream()
                .filter(finding -> !finding.severity().isSmall())
                .toList();
        return Score.of(grave, prose).pressure().points().doubleValue();
    }
}
