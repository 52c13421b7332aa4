package dev.lodestone.bench.pull.judge;

import dev.lodestone.bench.pull.learn.English;
import dev.lodestone.bench.pull.learn.Sample;
import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import java.util.List;
import java.util.Optional;

/** Who stands beside whom in every table: three simple ways, each layer alone, and both. */
public record Judges(ContentCheck engine, List<Judge> all) {
    /** The regression is trained on the same texts as the layer. */
    public static Judges of(List<Sample> learntFrom, SemanticLayer layer) {
        ContentCheck engine = English.engine();
        return new Judges(
                engine,
                List.of(
                        Baselines.naiveList(),
                        Baselines.sixPatterns(),
                        Baselines.bigrams(learntFrom),
                        new EngineJudge("rules alone", engine, Optional.empty()),
                        new HeadJudge(layer),
                        new EngineJudge("both", engine, Optional.of(layer))));
    }
}
