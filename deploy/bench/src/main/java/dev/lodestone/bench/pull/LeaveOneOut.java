package dev.lodestone.bench.pull;

import dev.lodestone.bench.pull.gold.GoldSet;
import dev.lodestone.bench.pull.gold.GoldText;
import dev.lodestone.bench.pull.judge.DisclosureTally;
import dev.lodestone.bench.pull.judge.Judge;
import dev.lodestone.bench.pull.judge.Judges;
import dev.lodestone.bench.pull.judge.Tally;
import dev.lodestone.bench.pull.learn.English;
import dev.lodestone.bench.pull.learn.Sample;
import dev.lodestone.bench.pull.learn.Training;
import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.encoder.Encoder;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each writer of the open set is judged by what was trained on all the others. */
final class LeaveOneOut {
    private LeaveOneOut() {}

    static void run(GoldSet gold, List<Sample> all, Encoder encoder) {
        ContentCheck engine = English.engine();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (String writer :
                gold.texts().stream().map(GoldText::writer).distinct().toList()) {
            List<Sample> others = all.stream()
                    .filter(sample -> !sample.gold().writer().equals(writer))
                    .toList();
            SemanticLayer layer = SemanticLayer.of(Training.data(others, encoder), encoder);
            for (Judge judge : Judges.of(others, layer).all()) {
                Tally tally = tallies.computeIfAbsent(judge.name(), name -> new Tally());
                gold.texts().stream()
                        .filter(text -> text.writer().equals(writer))
                        .forEach(text -> tally.add(text, judge.judge(text)));
                gold.pairs().stream()
                        .filter(pair -> pair.soft().writer().equals(writer))
                        .forEach(pair -> tally.addPair(judge.judge(pair.pushy()), judge.judge(pair.soft())));
            }
            System.out.println("left out " + writer);
        }
        tallies.forEach((name, tally) -> System.out.println(tally.row(name)));
        System.out.println(DisclosureTally.of(engine, gold.texts()));
    }
}
