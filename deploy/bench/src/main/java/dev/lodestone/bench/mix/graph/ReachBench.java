package dev.lodestone.bench.mix.graph;

import dev.lodestone.bench.mix.Row;
import dev.lodestone.campaign.mix.MixModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The reach model beside a truth that was counted. */
public final class ReachBench {
    private static final int GRAPHS = 50;
    private static final double SUM_IS_OFF = 0.4;

    private ReachBench() {}

    public static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (double wrong : new double[] {0, 0.2}) {
            double ours = 0;
            double sums = 0;
            double worst = 0;
            int counted = 0;
            for (int seed = 0; seed < GRAPHS; seed++) {
                FollowerGraph graph = new FollowerGraph(seed);
                BitSet set = graph.someCreators();
                double truth = graph.union(set);
                double sumIsOff = Math.abs(graph.sum(set) - truth) / truth;
                if (sumIsOff <= SUM_IS_OFF) continue;
                double off =
                        Math.abs(new MixModel(graph.told(wrong)).figures(set).reach() - truth) / truth;
                counted++;
                ours += off;
                sums += sumIsOff;
                worst = Math.max(worst, off);
            }
            rows.add(Row.of(
                    "reach on " + GRAPHS + " follower graphs, segment shares " + (wrong == 0 ? "right" : "20 % wrong"),
                    "mean error <= 10 %, sum > 40 % off",
                    counted > GRAPHS / 2 && ours / counted <= 0.1,
                    "mean error %.1f %%, worst %.1f %%; plain sum %.0f %% off; %d graphs"
                            .formatted(100 * ours / counted, 100 * worst, 100 * sums / counted, counted)));
        }
        return rows;
    }
}
