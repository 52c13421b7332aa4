package dev.lodestone.bench.pull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.bench.pull.Sample.Sentence;
import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.rules.Hash;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePacks;
import dev.lodestone.campaign.pull.semantic.Encoder;
import dev.lodestone.campaign.pull.semantic.Exemplars;
import dev.lodestone.campaign.pull.semantic.SemanticModel;
import dev.lodestone.campaign.pull.semantic.SemanticModel.Exemplar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the data of the semantic layer from texts of the gold set. The same texts and rules give the same data on the same kind of processor. */
final class Training {
    private static final String VERSION = "2.2.0";
    /** Counted in full, texts that are written to mislead would have everyday ones read worse. */
    private static final double MISLEADING = 0.5;

    private static final float FLAGGED = 0.2f;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 140;
    private static final int EVERY_CALM = 5;

    private Training() {}

    /** All that the layer learns from. */
    static List<Sample> samples(Path gold, Encoder encoder) {
        return Stream.concat(
                        samples(gold.resolve("open"), 1, encoder),
                        samples(gold.resolve("misleading"), MISLEADING, encoder))
                .toList();
    }

    private static Stream<Sample> samples(Path folder, double weight, Encoder encoder) {
        ContentCheck rules = ContentCheck.builtIn().get("en");
        return GoldSet.read(folder).all().map(text -> Sample.of(text, weight, rules, ruleIds(), encoder));
    }

    /** What {@link #train} makes, as the file that ships. */
    static String data(List<Sample> samples) {
        try {
            return new ObjectMapper().writeValueAsString(train(samples));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SemanticModel train(List<Sample> samples) {
        LevelTraining.Trained level = new LevelTraining(samples).train();
        String gold = samples.stream()
                .map(sample -> sample.gold().id()
                        + sample.gold().text()
                        + sample.gold().level())
                .collect(Collectors.joining("\n"));
        return new SemanticModel(
                VERSION,
                "en",
                Encoder.NAME,
                Hash.of(gold),
                ruleIds(),
                level.words(),
                level.level(),
                PassageTraining.train(samples),
                FLAGGED,
                exemplars(samples));
    }

    /** Rules about words and form; disclosure and briefs are no pressure. */
    private static List<String> ruleIds() {
        return RulePacks.builtIn("en").rules().stream()
                .map(Rule::id)
                .filter(id -> id.startsWith("P"))
                .sorted()
                .toList();
    }

    /** Every sentence that presses in a way that words can name, and a part of those of calm texts. */
    private static List<Exemplar> exemplars(List<Sample> samples) {
        List<Exemplar> exemplars = new ArrayList<>();
        int calm = 0;
        for (Sample sample : samples) {
            for (Sentence sentence : sample.sentences()) {
                int length = sentence.text().length();
                if (length < SHORTEST || length > LONGEST) continue;
                if (!sentence.dimension().isEmpty()) {
                    exemplars.add(exemplar(sentence, sentence.dimension()));
                } else if (sample.level(0) == 1 && calm++ % EVERY_CALM == 0) {
                    exemplars.add(exemplar(sentence, Exemplars.CALM));
                }
            }
        }
        return exemplars;
    }

    private static Exemplar exemplar(Sentence sentence, String dimension) {
        return new Exemplar(sentence.text(), dimension, Exemplars.pack(sentence.vector()));
    }
}
