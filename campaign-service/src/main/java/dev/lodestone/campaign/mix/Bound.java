package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Mix.Figures;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much better any plan could be. Creators only take from each other, so no plan brings more than this one plus the
 * best fractional filling of the budget with what each creator would still add to it.
 */
final class Bound {
    private Bound() {}

    /** The gap as a share of the bound; 0 means that the plan is proven best. */
    static double gap(MixModel model, Limits limits, BitSet chosen) {
        double reached = model.objective(chosen);
        double bound = Math.min(above(model, limits, chosen), above(model, limits, new BitSet()));
        return bound <= 0 || bound <= reached ? 0 : (bound - reached) / bound;
    }

    private static double above(MixModel model, Limits limits, BitSet base) {
        Figures now = model.figures(base);
        Question.Objective objective = model.question().objective();
        boolean profit = objective == Question.Objective.PROFIT;
        double whole = profit ? now.worth() : now.objective(objective);
        List<double[]> gains = IntStream.range(0, model.candidates().size())
                .filter(i -> limits.admits(model.candidates().get(i)))
                .mapToObj(i -> gain(model, base, i, whole, profit))
                .filter(gain -> gain[0] > 0)
                .sorted(Comparator.comparingDouble(gain -> -gain[0] / Math.max(1, gain[1])))
                .toList();
        double left = model.question().budget();
        double bound = whole;
        for (double[] gain : gains) {
            double part = gain[1] == 0 ? 1 : Math.min(1, left / gain[1]);
            bound += part * gain[0];
            left -= part * gain[1];
        }
        return bound;
    }

    /** For profit a creator of the base counts with the cost that leaving it out would save. */
    private static double[] gain(MixModel model, BitSet base, int i, double whole, boolean profit) {
        if (base.get(i)) return new double[] {0, 0};
        BitSet larger = (BitSet) base.clone();
        larger.set(i);
        Figures figures = model.figures(larger);
        double gross =
                (profit ? figures.worth() : figures.objective(model.question().objective())) - whole;
        return new double[] {profit ? gross - model.cost(i) : gross, model.cost(i)};
    }
}
