package dev.lodestone.bench.pull.judge;

import dev.lodestone.bench.pull.gold.GoldText;
import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.Verdict;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The engine by its rules alone, or with the semantic layer. */
public record EngineJudge(String name, ContentCheck engine, Optional<SemanticLayer> semantic) implements Judge {
    private static final Set<String> NO_PRESSURE = Set.of("disclosure", "restricted", "brief", "pull");
    private static final int LEAST_SCORE = 75;

    public Verdict verdict(GoldText text) {
        return semantic.map(layer -> engine.check(text.text(), text.options(), layer))
                .orElseGet(() -> engine.check(text.text(), text.options()));
    }

    @Override
    public Answer judge(GoldText text) {
        Verdict verdict = verdict(text);
        List<Finding> pressure = verdict.findings().stream()
                .filter(finding -> !NO_PRESSURE.contains(finding.dimension()))
                .toList();
        boolean major = pressure.stream().anyMatch(finding -> finding.severity().compareTo(Severity.MAJOR) <= 0);
        List<Span> spans = pressure.stream()
                .map(finding -> new Span(finding.start(), finding.end()))
                .toList();
        return new Answer(verdict.pressure().level(), verdict.score(), major || verdict.score() < LEAST_SCORE, spans);
    }
}
