package dev.lodestone.bench.pull;

import dev.lodestone.bench.pull.gold.GoldSet;
import dev.lodestone.bench.pull.gold.GoldText;
import dev.lodestone.bench.pull.judge.EngineJudge;
import dev.lodestone.bench.pull.learn.English;
import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whether following one suggestion clears its finding and opens no grave one, for every finding of the gold set. */
final class Suggestions {
    private static final String SEMANTIC = "SE-";
    private final EngineJudge judge;
    private final Map<String, Integer> failing = new TreeMap<>();
    private int followed;
    private int cleared;
    private int harmless;
    private int both;

    private Suggestions(EngineJudge judge) {
        this.judge = judge;
    }

    static void run(GoldSet gold, SemanticLayer layer) {
        ContentCheck engine = English.engine();
        for (EngineJudge judge : List.of(
                new EngineJudge("rules alone", engine, Optional.empty()),
                new EngineJudge("both", engine, Optional.of(layer)))) {
            Suggestions suggestions = new Suggestions(judge);
            gold.texts().forEach(suggestions::follow);
            gold.pairs().forEach(pair -> suggestions.follow(pair.pushy()));
            System.out.println(suggestions);
        }
    }

    private void follow(GoldText text) {
        List<Finding> before = judge.verdict(text).findings();
        for (Finding finding : before) {
            Edit edit = finding.edit();
            if (edit == null) continue;
            String gentler = edit.applyTo(text.text());
            List<Finding> after = judge.verdict(text.saying(gentler)).findings();
            boolean gone = after.stream().noneMatch(found -> isSame(edit, finding, found, false));
            boolean calm = after.stream()
                    .filter(found -> found.severity().compareTo(Severity.MAJOR) <= 0)
                    .allMatch(found -> before.stream().anyMatch(earlier -> isSame(edit, earlier, found, true)));
            followed++;
            if (gone) cleared++;
            if (calm) harmless++;
            if (gone && calm) both++;
            else failing.merge(finding.ruleId(), 1, Integer::sum);
        }
    }

    /** Whether it is the finding of before, where that stands in the new text. */
    private static boolean isSame(Edit edited, Finding earlier, Finding found, boolean beside) {
        if (!kind(earlier).equals(kind(found))) return false;
        if (earlier.start() == earlier.end()) return earlier.message().equals(found.message());
        int start = moved(edited, earlier.start(), false);
        int end = moved(edited, earlier.end(), true);
        return beside ? found.start() <= end && start <= found.end() : found.start() < end && start < found.end();
    }

    /** Which exemplars a passage is nearest to may change with the words around it: it is the same passage that presses. */
    private static String kind(Finding finding) {
        return finding.ruleId().startsWith(SEMANTIC) ? SEMANTIC : finding.ruleId();
    }

    private static int moved(Edit edited, int offset, boolean end) {
        int longer = edited.replacement().length() - (edited.end() - edited.start());
        if (offset <= edited.start()) return offset;
        if (offset >= edited.end()) return offset + longer;
        return end ? edited.end() + longer : edited.start();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-12s | suggestions: %d followed, %.3f clear their finding, %.3f open no grave one, %.3f both; failing %s",
                judge.name(),
                followed,
                cleared / (double) followed,
                harmless / (double) followed,
                both / (double) followed,
                failing);
    }
}
