package dev.lodestone.bench.pull;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Verdict.Level;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Texts of other origin: short texts of shops (label in the second column, text in the last) and headlines (label, text). */
final class Foreign {
    private Foreign() {}

    static GoldText text(String text) {
        return GoldText.unmarked("", "none", text);
    }

    static void shop(Path file, SemanticLayer layer) throws IOException {
        List<String[]> rows = rows(file).stream().filter(row -> row.length >= 4).toList();
        for (Judge judge : judges(layer)) {
            int right = 0;
            int wrong = 0;
            int missed = 0;
            for (String[] row : rows) {
                boolean said = judge.judge(text(row[3])).level() != Level.NONE;
                boolean is = row[1].equals("1");
                if (said && is) right++;
                else if (said) wrong++;
                else if (is) missed++;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-12s | %d shop texts: precision %.3f, recall %.3f, F1 %.3f%n",
                    judge.name(),
                    rows.size(),
                    right / (double) Math.max(1, right + wrong),
                    right / (double) Math.max(1, right + missed),
                    2.0 * right / Math.max(1, 2 * right + wrong + missed));
        }
    }

    static void news(Path file, SemanticLayer layer) throws IOException {
        List<String[]> news = rows(file).stream()
                .filter(row -> row.length >= 2 && row[0].equals("0"))
                .toList();
        for (Judge judge : judges(layer)) {
            long sentBack = news.stream()
                    .filter(row -> judge.judge(text(row[1])).sentBack())
                    .count();
            System.out.printf("%-12s | %d news headlines, sent back: %d%n", judge.name(), news.size(), sentBack);
        }
    }

    private static List<Judge> judges(SemanticLayer layer) {
        ContentCheck engine = ContentCheck.builtIn().get("en");
        return List.of(
                new EngineJudge("rules alone", engine, Optional.empty()),
                new HeadJudge(layer),
                new EngineJudge("both", engine, Optional.of(layer)));
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
    }
}
