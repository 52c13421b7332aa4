package dev.lodestone.bench.pull;

import dev.lodestone.bench.pull.learn.English;
import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What twice the text costs, for texts that were written to cost much: in linear time it is twice as much. */
final class Growth {
    /** Of the processor and not of the clock, so that neighbours on the machine do not count. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int ROUNDS = 5;
    private static final double MOST = 2.5;
    private static final int RULES = 50_000;
    private static final int BOTH = 10_000;
    private static final List<String> READ = List.of(
            "emoji beside offers",
            "right to left",
            "lone surrogates",
            "findings",
            "vague labels",
            "one word",
            "clauses");

    private Growth() {}

    static void run(SemanticLayer layer) {
        ContentCheck engine = English.engine();
        Options tied = Options.DEFAULT.with(MaterialTie.PAID, "US", "DE");
        List<String> steep = new ArrayList<>();
        families().forEach((name, unit) -> {
            if (isSteep("rules", name, unit, RULES, text -> engine.check(text, tied))) steep.add(name);
        });
        if (isSteep("rules", "a million marks", "!", 500_000, text -> engine.check(text, tied)))
            steep.add("a million marks");
        families().forEach((name, unit) -> {
            if (READ.contains(name) && isSteep("both", name, unit, BOTH, text -> engine.check(text, tied, layer)))
                steep.add(name);
        });
        if (!steep.isEmpty()) throw new IllegalStateException("Twice the text costs far more than twice: " + steep);
    }

    private static Map<String, String> families() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("emoji", "\uD83D\uDD25");
        units.put("emoji beside offers", "sale \uD83D\uDEA8 ");
        units.put("joined emoji", "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66");
        units.put("joiners alone", "\u200D");
        units.put("right to left", "\u05e7\u05e0\u05d5 \u0639\u0627\u062c\u0644 \u202e");
        units.put("combining marks", "e\u0301\u0323\u0351");
        units.put("marks on one letter", "\u0301");
        units.put("lone surrogates", "\uD83Da\uDC69 ");
        units.put("one word", "a");
        units.put("line ends", "\r\n");
        units.put("findings", "Buy now! ");
        units.put("clauses", "a,");
        units.put("findings in one sentence", "buy now, ");
        units.put("findings near offers", "ends today link ");
        units.put("half a phrase", "only only just ");
        units.put("half a long phrase", "if you loved your skin ");
        units.put("negations", "no not never without buy now ");
        units.put("quotations", "\"hurry\" ");
        units.put("narrations", "they said hurry, ");
        units.put("labels", "#ad ");
        units.put("vague labels", "Thanks Mia. ");
        units.put("codes", "code A1B2 ");
        units.put("calls", "tap the link. ");
        units.put("numbers", "1.1,1 left ");
        units.put("hosts", "a.a.com.");
        units.put("shouts", "BUY IT NOW ");
        units.put("timers", "10:10:10 ");
        units.put("no thanks", "no thanks, i ");
        return units;
    }

    private static boolean isSteep(String layers, String name, String unit, int length, Consumer<String> check) {
        String once = text(unit, length);
        String twice = text(unit, 2 * length);
        double small = Double.MAX_VALUE;
        double large = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            small = Math.min(small, millis(once, check));
            large = Math.min(large, millis(twice, check));
        }
        double ratio = large / small;
        System.out.printf(
                Locale.ROOT,
                "%-5s | %-24s | %,9d characters %8.1f ms, twice %8.1f ms, ratio %.2f%s%n",
                layers,
                name,
                length,
                small,
                large,
                ratio,
                ratio > MOST ? " TOO STEEP" : "");
        return ratio > MOST;
    }

    private static String text(String unit, int length) {
        return unit.repeat(1 + length / unit.length()).substring(0, length);
    }

    private static double millis(String text, Consumer<String> check) {
        long start = THREADS.getCurrentThreadCpuTime();
        check.accept(text);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
