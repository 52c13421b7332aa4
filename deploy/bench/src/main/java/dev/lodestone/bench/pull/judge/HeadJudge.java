package dev.lodestone.bench.pull.judge;

import dev.lodestone.bench.pull.gold.GoldText;
import dev.lodestone.campaign.pull.Verdict.Level;
import dev.lodestone.campaign.pull.semantic.Judgement;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;
import java.util.Map;

/** The semantic layer alone: the rules are not asked. */
record HeadJudge(SemanticLayer layer) implements Judge {
    @Override
    public String name() {
        return "semantic alone";
    }

    @Override
    public Answer judge(GoldText text) {
        Judgement judgement = layer.judge(new Prose(text.text()), Map.of(), 0);
        Level level = judgement.isCalm() ? Level.NONE : judgement.isHigh() ? Level.HIGH : Level.MILD;
        List<Span> spans = level == Level.NONE
                ? List.of()
                : layer.flagged(judgement).stream()
                        .map(Judgement.Pressing::span)
                        .toList();
        return new Answer(level, -judgement.pressure(), level == Level.HIGH, spans);
    }
}
