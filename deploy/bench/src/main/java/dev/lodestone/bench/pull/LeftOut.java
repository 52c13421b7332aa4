package dev.lodestone.bench.pull;

import dev.lodestone.bench.pull.gold.GoldSet;
import dev.lodestone.bench.pull.judge.Judge;
import dev.lodestone.bench.pull.judge.Judges;
import dev.lodestone.bench.pull.judge.Tally;
import dev.lodestone.bench.pull.learn.Sample;
import dev.lodestone.bench.pull.learn.Training;
import dev.lodestone.campaign.pull.encoder.Encoder;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Some writers are judged by what was trained on all the others: the heads here, the encoder before. */
record LeftOut(Set<String> writers) {

    List<Sample> others(List<Sample> all) {
        return all.stream()
                .filter(sample -> !writers.contains(sample.gold().writer()))
                .toList();
    }

    void judge(Path gold, Encoder encoder) {
        List<Sample> others = others(Training.samples(gold, encoder));
        SemanticLayer layer = SemanticLayer.of(Training.data(others, encoder), encoder);
        for (String folder : List.of("open", "misleading")) {
            GoldSet texts = GoldSet.read(gold.resolve(folder));
            System.out.println(folder);
            for (Judge judge : Judges.of(others, layer).all()) {
                Tally tally = new Tally();
                texts.texts().stream()
                        .filter(text -> writers.contains(text.writer()))
                        .forEach(text -> tally.add(text, judge.judge(text)));
                texts.pairs().stream()
                        .filter(pair -> writers.contains(pair.soft().writer()))
                        .forEach(pair -> tally.addPair(judge.judge(pair.pushy()), judge.judge(pair.soft())));
                System.out.println(tally.row(judge.name()));
            }
        }
    }
}
