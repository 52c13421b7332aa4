package dev.lodestone.bench.pull.learn;

import dev.lodestone.bench.pull.gold.GoldText;
import dev.lodestone.bench.pull.gold.GoldText.Mark;
import dev.lodestone.bench.pull.judge.Tally;
import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.Verdict;
import dev.lodestone.campaign.pull.encoder.Encoded;
import dev.lodestone.campaign.pull.encoder.Encoder;
import dev.lodestone.campaign.pull.encoder.Vector;
import dev.lodestone.campaign.pull.semantic.LevelHead;
import dev.lodestone.campaign.pull.semantic.PassageHead;
import dev.lodestone.campaign.pull.semantic.Wording;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text of the gold set as the heads see it.
 *
 * @param weight how much it counts beside the others when the level is learnt
 */
public record Sample(
        GoldText gold,
        double weight,
        Vector whole,
        Vector features,
        Set<String> words,
        Map<String, Integer> hits,
        double points,
        List<Sentence> sentences,
        List<Place> places) {
    private static final Set<String> UNWEIGHED = Set.of("disclosure", "restricted", "brief");

    private static final Map<String, double[]> LEVELS = Map.of(
            "none",
            new double[] {1, 0, 0},
            "mild",
            new double[] {0, 1, 0},
            "high",
            new double[] {0, 0, 1},
            GoldText.PUSHY,
            new double[] {0, 0.4, 0.6});

    /** {@code dimension} is empty for a sentence that does not press. */
    record Sentence(String text, Vector vector, String dimension) {}

    /** {@code marked} has at least half in common with what the writer marked. */
    record Place(PassageHead.Input input, boolean marked) {}

    /** How likely its level is none, mild or high. */
    double level(int level) {
        return Optional.ofNullable(LEVELS.get(gold.level())).orElseThrow()[level];
    }

    static Sample of(GoldText gold, double weight, ContentCheck rules, List<String> ruleIds, Encoder encoder) {
        Prose prose = new Prose(gold.text());
        Encoded encoded = encoder.encode(prose);
        Verdict verdict = rules.check(gold.text(), gold.options());
        Map<String, Integer> hits = new HashMap<>();
        for (Finding finding : verdict.findings()) {
            if (!UNWEIGHED.contains(finding.dimension())) hits.merge(finding.ruleId(), 1, Integer::sum);
        }
        double points = verdict.pressure().points().doubleValue();
        Vector whole = encoded.whole();
        return new Sample(
                gold,
                weight,
                whole,
                LevelHead.features(whole, ruleIds, hits, points),
                Wording.of(gold.text()),
                hits,
                points,
                sentences(gold, prose, encoded),
                places(gold, prose, encoded));
    }

    private static List<Sentence> sentences(GoldText gold, Prose prose, Encoded encoded) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : prose.sentences()) {
            if (prose.wordsIn(span) == 0) continue;
            List<Mark> marks = gold.marks().stream()
                    .filter(mark -> mark.presses() && mark.span().overlaps(span))
                    .sorted(Comparator.comparingInt(mark -> -mark.span().length()))
                    .toList();
            String dimension = marks.isEmpty() ? "" : marks.getFirst().dimension();
            String text = gold.text().substring(span.start(), span.end()).strip();
            sentences.add(new Sentence(text, encoded.of(span), dimension));
        }
        return sentences;
    }

    private static List<Place> places(GoldText gold, Prose prose, Encoded encoded) {
        if (!gold.isMarked()) return List.of();
        return PassageHead.Input.of(prose, encoded, Set.copyOf(English.CONJUNCTIONS)).stream()
                .map(input -> new Place(
                        input,
                        gold.marks().stream()
                                .anyMatch(mark -> mark.presses()
                                        && Tally.inCommon(
                                                        mark.span(),
                                                        input.passage().span())
                                                >= Tally.HALF)))
                .toList();
    }
}
