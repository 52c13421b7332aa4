package dev.lodestone.bench.pull.learn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.bench.pull.gold.GoldSet;
import dev.lodestone.bench.pull.learn.Sample.Sentence;
import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.encoder.Encoder;
import dev.lodestone.campaign.pull.encoder.Vector;
import dev.lodestone.campaign.pull.rules.Hash;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePacks;
import dev.lodestone.campaign.pull.semantic.Exemplars;
import dev.lodestone.campaign.pull.semantic.SemanticModel;
import dev.lodestone.campaign.pull.semantic.SemanticModel.Exemplar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the data of the semantic layer from texts of the gold set. The same texts and rules give the same data on the same kind of processor. */
public final class Training {
    private static final String VERSION = "5.1.0";
    /** Counted in full, texts that mislead would have everyday ones read worse. */
    private static final double MISLEADING = 0.5;
    /** Pages are few beside captions that press in as few words, and calm for the most part. */
    private static final double SITE = 1.5;

    private static final float FLAGGED = 0.2f;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 140;
    private static final int EVERY_CALM = 12;
    /** Whoever has been shown one of two that are as near as this learns nothing from the other. */
    private static final double ALIKE = 0.72;

    private Training() {}

    /** All that the layer learns from. */
    public static List<Sample> samples(Path gold, Encoder encoder) {
        return Stream.of(
                        samples(gold.resolve("open"), 1, encoder),
                        samples(gold.resolve("misleading"), MISLEADING, encoder),
                        samples(gold.resolve("site"), SITE, encoder))
                .flatMap(samples -> samples)
                .toList();
    }

    private static Stream<Sample> samples(Path folder, double weight, Encoder encoder) {
        ContentCheck rules = English.engine();
        return GoldSet.read(folder).all().map(text -> Sample.of(text, weight, rules, ruleIds(), encoder));
    }

    /** What {@link #train} makes, as the file that ships. */
    public static String data(List<Sample> samples, Encoder encoder) {
        try {
            return new ObjectMapper().writeValueAsString(train(samples, encoder.name()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SemanticModel train(List<Sample> samples, String encoder) {
        LevelTraining.Trained level = LevelTraining.train(samples);
        PassageTraining.Trained passage = PassageTraining.train(samples);
        return new SemanticModel(
                VERSION,
                "en",
                encoder,
                hash(samples),
                ruleIds(),
                English.CONJUNCTIONS,
                level.words(),
                level.hidden(),
                level.level(),
                passage.passage(),
                passage.pressing(),
                FLAGGED,
                exemplars(samples));
    }

    /** Names exactly these texts and what their writers said of them. */
    static String hash(List<Sample> samples) {
        return Hash.of(samples.stream()
                .map(sample -> sample.gold().id()
                        + sample.gold().text()
                        + sample.gold().level())
                .collect(Collectors.joining("\n")));
    }

    /** Rules about words and form; disclosure and briefs are no pressure. */
    private static List<String> ruleIds() {
        return RulePacks.builtIn("en").rules().stream()
                .map(Rule::id)
                .filter(id -> id.startsWith("P"))
                .sorted()
                .toList();
    }

    /** The sentences that press in a way that words can name and a part of those of calm texts, but for what reads like another. */
    private static List<Exemplar> exemplars(List<Sample> samples) {
        Map<String, List<Sentence>> kept = new TreeMap<>();
        int calm = 0;
        for (Sample sample : samples) {
            for (Sentence sentence : sample.sentences()) {
                int length = sentence.text().length();
                if (length < SHORTEST || length > LONGEST) continue;
                boolean presses = !sentence.dimension().isEmpty();
                if (!presses && (sample.level(0) < 1 || calm++ % EVERY_CALM > 0)) continue;
                List<Sentence> known = kept.computeIfAbsent(
                        presses ? sentence.dimension() : Exemplars.CALM, dimension -> new ArrayList<>());
                if (known.stream().noneMatch(other -> other.vector().dot(sentence.vector(), 0) > ALIKE))
                    known.add(sentence);
            }
        }
        return kept.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(sentence -> exemplar(sentence, entry.getKey())))
                .toList();
    }

    private static Exemplar exemplar(Sentence sentence, String dimension) {
        return new Exemplar(sentence.text(), dimension, packed(sentence.vector()));
    }

    /** As {@link Exemplars} reads it: only the direction counts, so that the largest number can fill its byte. */
    private static String packed(Vector vector) {
        float most = 0;
        for (int i = 0; i < vector.size(); i++) most = Math.max(most, Math.abs(vector.at(i)));
        byte[] bytes = new byte[vector.size()];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Math.round(vector.at(i) / most * 127);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
