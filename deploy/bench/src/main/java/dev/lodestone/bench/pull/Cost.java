package dev.lodestone.bench.pull;

import dev.lodestone.bench.pull.gold.GoldSet;
import dev.lodestone.bench.pull.gold.GoldText;
import dev.lodestone.bench.pull.http.EchoBench;
import dev.lodestone.bench.pull.learn.English;
import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePacks;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** What the engine costs on one thread, warm: one text of 2,200 characters, 200 rules, a hundred captions at once, the heap. */
final class Cost {
    /** Of the processor and not of the clock, so that neighbours on the machine do not count. */
    private static final LongSupplier CLOCK = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;

    private static final int LENGTH = 2_200;
    private static final int WARM = 1_000;
    private static final int RUNS = 1_000;
    private static final int ALL_RULES = 200;
    private static final int BATCH = 100;
    private static final int MEGABYTE = 1 << 20;

    private Cost() {}

    static void run(GoldSet gold, SemanticLayer layer) {
        ContentCheck engine = English.engine();
        String text = longText(gold);
        ContentCheck full =
                engine.with(padding(ALL_RULES - engine.pack().rules().size()));
        measure("rules", RUNS, () -> engine.check(text, Options.DEFAULT));
        Options tied = Options.DEFAULT.with(Options.MaterialTie.PAID, "US");
        measure("tied", RUNS, () -> engine.check(text, tied));
        measure(full.pack().rules().size() + " rules", RUNS, () -> full.check(text, Options.DEFAULT));
        measure("both layers", RUNS / 5, () -> engine.check(text, Options.DEFAULT, layer));
        List<String> captions =
                gold.texts().stream().map(GoldText::text).limit(BATCH).toList();
        measure("100 captions", 5, () -> captions.forEach(caption -> engine.check(caption, Options.DEFAULT, layer)));
    }

    static void http(GoldSet gold, String url, String token) throws IOException {
        EchoBench.print(
                List.of(
                        new EchoBench.Named("a caption", gold.texts().getFirst().text()),
                        new EchoBench.Named(LENGTH + " characters", longText(gold))),
                url,
                token);
    }

    private static String longText(GoldSet gold) {
        return String.join(" ", gold.texts().stream().map(GoldText::text).toList())
                .substring(0, LENGTH);
    }

    /** How much more the heap holds once the packs of all languages are read and one text was checked. */
    static void heap() {
        long before = held();
        var engines = ContentCheck.builtIn();
        engines.values().forEach(engine -> engine.check("Buy now", Options.DEFAULT));
        long rules = held();
        SemanticLayer layer = SemanticLayer.builtIn();
        english(engines).check("Buy now and tell me how it went for you in the end.", Options.DEFAULT, layer);
        long both = held();
        System.out.printf(
                Locale.ROOT,
                "heap         | rules of all languages %.1f MB, both layers %.1f MB%n",
                (rules - before) / (double) MEGABYTE,
                (both - before) / (double) MEGABYTE);
        if (engines.isEmpty() || layer.model() == null) throw new IllegalStateException("Held until here");
    }

    private static ContentCheck english(Map<String, ContentCheck> engines) {
        return Optional.ofNullable(engines.get("en")).orElseThrow();
    }

    /** In a virtual machine that has just begun: the packs of all languages, and the first text. */
    static void start() {
        long begun = CLOCK.getAsLong();
        RulePacks.builtIn("en");
        long one = CLOCK.getAsLong();
        var engines = ContentCheck.builtIn();
        long read = CLOCK.getAsLong();
        english(engines).check("Buy now", Options.DEFAULT);
        System.out.printf(
                Locale.ROOT,
                "cold start   | English pack read %.0f ms, engines of all languages %.0f ms more, first text %.0f ms%n",
                (one - begun) / 1e6,
                (read - one) / 1e6,
                (CLOCK.getAsLong() - read) / 1e6);
    }

    private static long held() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Rules such as a workspace writes, until there are as many as asked. */
    private static WorkspaceRules padding(int count) {
        List<Rule> rules = IntStream.range(0, count).mapToObj(Cost::rule).toList();
        return new WorkspaceRules(1, "padding", rules, Set.of(), List.of(), List.of(), null);
    }

    private static Rule rule(int number) {
        List<String> phrases = List.of(
                "(so|very|really) ..2 word" + number + "|term" + number, "^try ..3 thing" + number + "?", "the * of");
        List<String> patterns = number % 10 == 0 ? List.of("\\bcode ?" + number + "[a-z]{2,5}\\b") : List.of();
        return Rule.ofWorkspace(
                "WS-PAD-" + number,
                "tone",
                Severity.MINOR,
                number % 10 == 1 ? phrases : phrases.subList(0, 2),
                patterns,
                List.of(),
                new Advice("message", "reason", "suggestion", 80),
                List.of(),
                List.of());
    }

    private static void measure(String name, int runs, Runnable work) {
        for (int i = 0; i < Math.min(WARM, runs); i++) work.run();
        double[] millis = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = CLOCK.getAsLong();
            work.run();
            millis[i] = (CLOCK.getAsLong() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-12s | p50 %.2f ms, p99 %.2f ms of %d%n",
                name,
                millis[runs / 2],
                millis[runs * 99 / 100],
                runs);
    }
}
