package dev.lodestone.bench.mix;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import java.util.BitSet;
import java.util.List;

/** Small pools, where every set of creators can be looked at. */
final class OptimumBench {
    private static final int POOLS = 200;
    private static final double EQUAL = 1e-9;

    private OptimumBench() {}

    static List<Row> rows() {
        int equal = 0;
        int proven = 0;
        for (int seed = 0; seed < POOLS; seed++) {
            int creators = 8 + seed % 11;
            Question question = new Market(creators, 6, 0.08 + 0.07 * (seed % 9))
                    .question(seed, Objective.values()[seed % Objective.values().length]);
            Solved solved = Solved.of(question);
            double best = bruteForce(question);
            if (Math.abs(solved.value() - best) <= EQUAL * Math.max(1, Math.abs(best))) equal++;
            if (solved.plan().optimality().proven()) proven++;
        }
        return List.of(Row.of(
                POOLS + " pools of 8 to 18 creators, every objective, brute force",
                "equal to 1e-9, all proven",
                equal == POOLS && proven == POOLS,
                "%d equal, %d proven".formatted(equal, proven)));
    }

    private static double bruteForce(Question question) {
        MixModel model = new MixModel(question);
        double best = Double.NEGATIVE_INFINITY;
        for (long bits = 0; bits < 1L << question.candidates().size(); bits++) {
            Figures figures = model.figures(BitSet.valueOf(new long[] {bits}));
            if (figures.cost() <= question.budget()) best = Math.max(best, figures.objective(question.objective()));
        }
        return best;
    }
}
