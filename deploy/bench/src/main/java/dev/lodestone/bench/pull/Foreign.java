package dev.lodestone.bench.pull;

import dev.lodestone.bench.pull.gold.GoldText;
import dev.lodestone.bench.pull.judge.Judge;
import dev.lodestone.bench.pull.judge.Judges;
import dev.lodestone.campaign.pull.Verdict.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Texts of other origin: short texts of shops (split, label, category, text) and headlines (label, text). */
final class Foreign {
    private final Judges judges;

    Foreign(Judges judges) {
        this.judges = judges;
    }

    static GoldText text(String text) {
        return GoldText.unmarked("", "none", text);
    }

    void shop(Path file) throws IOException {
        List<String[]> rows = rows(file).stream().filter(row -> row.length >= 4).toList();
        System.out.printf("shop: %d texts%n", rows.size());
        judges.all().forEach(judge -> shop(judge, rows));
    }

    private static void shop(Judge judge, List<String[]> rows) {
        int right = 0;
        int wrong = 0;
        Map<String, Integer> known = new TreeMap<>();
        Map<String, Integer> found = new TreeMap<>();
        for (String[] row : rows) {
            boolean said = judge.judge(text(row[3])).level() != Level.NONE;
            boolean is = row[1].equals("1");
            if (is) known.merge(row[2], 1, Integer::sum);
            if (is && said) found.merge(row[2], 1, Integer::sum);
            if (is && said) right++;
            else if (said) wrong++;
        }
        int all = known.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                Locale.ROOT,
                "%-18s | precision %.3f, recall %.3f, F1 %.3f; recall of %s%n",
                judge.name(),
                right / (double) Math.max(1, right + wrong),
                right / (double) Math.max(1, all),
                2.0 * right / Math.max(1, right + wrong + all),
                known.entrySet().stream()
                        .map(kind -> String.format(
                                Locale.ROOT,
                                "%s %.2f",
                                kind.getKey(),
                                found.getOrDefault(kind.getKey(), 0) / (double) kind.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    void news(Path file) throws IOException {
        List<String[]> news = rows(file).stream()
                .filter(row -> row.length >= 2 && row[0].equals("0"))
                .toList();
        System.out.printf("news: %d headlines%n", news.size());
        for (Judge judge : judges.all()) {
            long sentBack = news.stream()
                    .filter(row -> judge.judge(text(row[1])).sentBack())
                    .count();
            System.out.printf("%-18s | sent back: %d%n", judge.name(), sentBack);
        }
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
    }
}
