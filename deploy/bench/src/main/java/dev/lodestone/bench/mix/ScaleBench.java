package dev.lodestone.bench.mix;

import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.answer.Draws;
import dev.lodestone.campaign.mix.overlap.OverlapFit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Times on one core and gaps of whole answers as pools grow. The command gives the machine 128 MB of heap, so that holds as well. */
final class ScaleBench {
    private static final int WARM = 12;

    private ScaleBench() {}

    static List<Row> rows() {
        for (int seed = 0; seed < WARM; seed++) {
            Solved.of(new Market(60, 20, 0.1).question(seed, Objective.values()[seed % 4]));
        }
        return List.of(
                row(60, 40, 300, 0, "proven < 300 ms (p99)"),
                row(200, 40, 2_500, 0.03, "p99 < 2,500 ms"),
                row(1_000, 8, 5_000, 0.03, "true gap <= 3 % within 5 s"),
                row(10_000, 4, 5_000, 0.03, "true gap <= 3 % within 5 s, 128 MB"),
                odd(60, 24, 300, 0, "proven < 300 ms (p99)"),
                odd(200, 24, 2_500, 0.03, "p99 < 2,500 ms"),
                odd(1_000, 12, 5_000, 0.03, "true gap <= 3 % within 5 s"),
                odd(10_000, 6, 5_000, 0.03, "true gap <= 3 % within 5 s, 128 MB"),
                measured(1_000, 8),
                measured(10_000, 4));
    }

    private static Row row(int creators, int pools, double millis, double gap, String asked) {
        String name = "%,d creators".formatted(creators);
        return row(pools, millis, gap, asked, seed -> new Market(creators, 20, 0.1), name, 0);
    }

    private static Row measured(int creators, int pools) {
        String name = "%,d creators, %,d overlaps".formatted(creators, OverlapFit.MOST);
        String asked = "true gap <= 3 % within 5 s, all draws";
        return row(pools, 5_000, 0.03, asked, seed -> new Market(creators, 20, 0.1), name, OverlapFit.MOST);
    }

    /** Budgets from a two-hundredth to two fifths of all fees, three segments or eighty. */
    private static Row odd(int creators, int pools, double millis, double gap, String asked) {
        double[] budgets = {0.005, 0.03, 0.4};
        int[] segments = {3, 80};
        return row(
                pools,
                millis,
                gap,
                asked,
                seed -> new Market(creators, segments[seed % 2], budgets[seed % 3]),
                "%,d odd creators".formatted(creators),
                0);
    }

    private static Row row(
            int pools,
            double millis,
            double gap,
            String asked,
            IntFunction<Market> markets,
            String creators,
            int pairs) {
        List<Double> times = new ArrayList<>();
        double worst = 0;
        int proven = 0;
        int cut = 0;
        boolean sound = true;
        boolean allDrawn = true;
        for (int seed = 0; seed < pools; seed++) {
            Question question = markets.apply(seed).question(70 + seed, Objective.values()[seed % 4]);
            Solved solved = Solved.inTime(question, Market.overlaps(question, pairs));
            if (!solved.mix().cut().isEmpty()) cut++;
            times.add(solved.millis());
            worst = Math.max(worst, solved.plan().optimality().gap());
            if (solved.plan().optimality().proven()) proven++;
            sound &= solved.isSound();
            allDrawn &= solved.mix().draws() == Draws.COUNT;
        }
        times.sort(null);
        double slowest = times.get((int) Math.ceil(0.99 * times.size()) - 1);
        return Row.of(
                pools + " pools of " + creators + ", whole answers",
                asked,
                slowest < millis && worst <= gap && sound && allDrawn,
                "%d proven, %d cut by the clock, gap <= %.5f %%, median %.0f ms, p99 %.0f ms, budgets %s"
                        .formatted(
                                proven,
                                cut,
                                worst * 100,
                                times.get(times.size() / 2),
                                slowest,
                                (sound ? "kept" : "BROKEN") + (allDrawn ? "" : ", DRAWS MISSING")));
    }
}
