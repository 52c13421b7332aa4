package dev.lodestone.bench.pull.judge;

import dev.lodestone.bench.pull.gold.GoldText;
import dev.lodestone.campaign.pull.Verdict.Level;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;

/** Whatever can be asked how much a text presses: the engine, a layer of it, or something simpler to compare it with. */
public interface Judge {
    String name();

    Answer judge(GoldText text);

    /** {@code score} orders texts, higher is calmer; {@code sentBack} is a verdict of revise or worse on the wording. */
    record Answer(Level level, double score, boolean sentBack, List<Span> spans) {
        static Answer of(Level level, double score) {
            return new Answer(level, score, level == Level.HIGH, List.of());
        }
    }
}
