package dev.lodestone.bench.pull;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import java.util.Arrays;
import java.util.Locale;

/** What one text of 2,200 characters costs on one thread, warm. */
final class Cost {
    private static final int LENGTH = 2_200;
    private static final int WARM = 200;
    private static final int RUNS = 1_000;
    private static final String STORY =
            "I have been up since five with the dog and the kettle, and this balm is the one thing on the shelf that I still reach for. ";

    private Cost() {}

    static void run(SemanticLayer layer) {
        ContentCheck engine = ContentCheck.builtIn().get("en");
        String text = STORY.repeat(1 + LENGTH / STORY.length()).substring(0, LENGTH);
        measure("rules", RUNS, () -> engine.check(text, Options.DEFAULT));
        measure("both layers", RUNS / 5, () -> engine.check(text, Options.DEFAULT, layer));
    }

    private static void measure(String name, int runs, Runnable work) {
        for (int i = 0; i < Math.min(WARM, runs); i++) work.run();
        double[] millis = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-12s | %d characters: p50 %.2f ms, p99 %.2f ms%n",
                name,
                LENGTH,
                millis[runs / 2],
                millis[runs * 99 / 100]);
    }
}
