package dev.lodestone.bench.mix.graph;

import dev.lodestone.bench.mix.Row;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.overlap.OverlapFit;
import java.util.BitSet;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reach model, and the formulas of others, beside a truth that was counted. */
public final class ReachBench {
    private static final int GRAPHS = 50;
    /** Where audiences hardly overlap anything is right, so such graphs are drawn and do not count. */
    private static final double SUM_IS_OFF = 0.4;

    private final double wrong;
    private final DoubleSummaryStatistics ours = new DoubleSummaryStatistics();
    private final DoubleSummaryStatistics measured = new DoubleSummaryStatistics();
    private final Map<Formula, DoubleSummaryStatistics> others = new EnumMap<>(Formula.class);
    private int drawn;

    private ReachBench(double wrong, Function<FollowerGraph, BitSet> creators) {
        this.wrong = wrong;
        for (Formula formula : Formula.values()) others.put(formula, new DoubleSummaryStatistics());
        while (ours.getCount() < GRAPHS) {
            FollowerGraph graph = new FollowerGraph(drawn++);
            look(graph, creators.apply(graph));
        }
    }

    public static List<Row> rows() {
        return List.of(
                new ReachBench(0, FollowerGraph::someCreators).row("follower graphs, segment shares right"),
                new ReachBench(0.2, FollowerGraph::someCreators).row("follower graphs, segment shares 20 % wrong"),
                new ReachBench(0, FollowerGraph::neighbours).row("niches of graphs, segment shares right"),
                new ReachBench(0.2, FollowerGraph::neighbours).row("niches of graphs, segment shares 20 % wrong"));
    }

    private void look(FollowerGraph graph, BitSet set) {
        double truth = graph.union(set);
        if (set.isEmpty() || off(Formula.SUM.reach(graph, set), truth) <= SUM_IS_OFF) return;
        Question told = new Told(graph, wrong).reached();
        Question fitted = OverlapFit.of(told, graph.overlaps(set)).question();
        ours.accept(off(new MixModel(told).figures(set).reach(), truth));
        measured.accept(off(new MixModel(fitted).figures(set).reach(), truth));
        others.forEach((formula, errors) -> errors.accept(off(formula.reach(graph, set), truth)));
    }

    private static double off(double told, double truth) {
        return Math.abs(told - truth) / truth;
    }

    private Row row(String what) {
        return Row.of(
                "reach on " + GRAPHS + " " + what,
                "mean error <= 10 %, sum > 40 % off",
                ours.getAverage() <= 0.1,
                "mean error %s, with all pairs measured %s; others: %s; %d graphs drawn"
                        .formatted(
                                words(ours),
                                words(measured),
                                others.entrySet().stream()
                                        .map(other -> other.getKey().words() + " " + words(other.getValue()))
                                        .collect(Collectors.joining(", ")),
                                drawn));
    }

    private static String words(DoubleSummaryStatistics errors) {
        return "%.1f %% (worst %.1f)".formatted(100 * errors.getAverage(), 100 * errors.getMax());
    }
}
