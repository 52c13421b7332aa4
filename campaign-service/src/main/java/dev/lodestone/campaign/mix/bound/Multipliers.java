package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.pool.Ranking;
import org.jspecify.annotations.Nullable;

/** Finds the multipliers of the limits at which the relaxation just keeps them; the bound is lowest there. */
public final class Multipliers {
    private static final double STEEPEST = 1e9;
    private static final double CLOSE = 1e-6;

    private final Relaxation relaxation;
    private final Effort effort;
    private final int trials;
    private final int sweeps;
    private final int rounds;
    private final Ranking order;
    private final Ascent ascent;
    private double best = Double.POSITIVE_INFINITY;
    /** Once the budget has its own, of all limits together; null while there is no other. */
    private @Nullable Balance many;

    public Multipliers(Relaxation relaxation, Effort effort, int trials, int sweeps, int rounds) {
        this.relaxation = relaxation;
        this.effort = effort;
        this.trials = trials;
        this.sweeps = sweeps;
        this.rounds = rounds;
        this.ascent = new Ascent(relaxation, effort);
        this.order = new Ranking(relaxation.rows.getFirst().items.length);
    }

    /** The lowest bound found; stops as soon as it is not above {@code enough}. */
    public double lowest(double enough) {
        best = Double.POSITIVE_INFINITY;
        if (many == null) {
            if (!look(enough)) return best;
            balance(relaxation.rows.getFirst(), enough);
            if (relaxation.rows.size() > 1) many = new Balance(relaxation, effort);
        }
        if (many != null) best = Math.min(best, many.lowest(rounds, enough));
        sharpen();
        return best;
    }

    /**
     * For the present tangent the very multiplier of the budget: what is left to choose is a knapsack that takes items in part,
     * filled by what they add per cost. Items that do not saturate have no place between in and out but here.
     */
    private void sharpen() {
        Row budget = relaxation.rows.getFirst();
        double room = budget.bound;
        order.clear();
        for (int k = 0; k < budget.items.length; k++) {
            int i = budget.items[k];
            double cost = budget.coefficients[k];
            if (relaxation.fixed[i] == Relaxation.IN) room -= cost;
            double perCost = cost == 0 ? 0 : relaxation.reduced(i) / cost + budget.multiplier;
            if (relaxation.fixed[i] == Relaxation.FREE && perCost > 0) order.put(k, perCost);
        }
        double multiplier = 0;
        while (!order.isEmpty()) {
            int k = order.first();
            if (budget.coefficients[k] > room) {
                multiplier = order.firstRank();
                relaxation.place(budget.items[k], Math.max(0, room / budget.coefficients[k]));
                break;
            }
            room -= budget.coefficients[k];
            order.drop();
        }
        relaxation.setMultiplier(budget, multiplier);
        best = Math.min(best, relaxation.bound());
        effort.spend(budget.items.length * 16L);
    }

    private boolean look(double enough) {
        ascent.settle(sweeps);
        best = Math.min(best, relaxation.bound());
        effort.spend(relaxation.core.length * 6L);
        return best > enough && effort.isLeft();
    }

    private boolean at(Row row, double multiplier, double enough) {
        relaxation.setMultiplier(row, multiplier);
        return look(enough);
    }

    /** A limit that nothing can keep would be weighed without end: it is left to the search, which finds that out. */
    private void balance(Row row, double enough) {
        double excess = row.excess(relaxation);
        double close = CLOSE * Math.max(1, Math.abs(row.bound));
        if (row.multiplier == 0 && excess <= close || Math.abs(excess) <= close) return;
        double step = row.multiplier > 0 ? row.multiplier * 0.05 : firstStep();
        double low = row.multiplier;
        double high = row.multiplier;
        double atLow = excess;
        double atHigh = excess;
        double beyondReason = high + step * STEEPEST;
        while (atHigh > 0) {
            low = high;
            atLow = atHigh;
            high += step;
            step *= 2;
            boolean unreachable = high > beyondReason;
            if (!at(row, unreachable ? 0 : high, enough) || unreachable) return;
            atHigh = row.excess(relaxation);
        }
        while (atLow < 0 && low > 0) {
            high = low;
            atHigh = atLow;
            low = Math.max(0, low - step);
            step *= 2;
            if (!at(row, low, enough)) return;
            atLow = row.excess(relaxation);
        }
        if (atLow > 0) narrow(row, new double[] {low, atLow, high, atHigh}, close, enough);
    }

    /** Illinois rule: a secant that halves the weight of an end that stays. */
    private void narrow(Row row, double[] bracket, double close, double enough) {
        double low = bracket[0];
        double atLow = bracket[1];
        double high = bracket[2];
        double atHigh = bracket[3];
        for (int trial = 0; trial < trials; trial++) {
            double middle = trial % 3 == 2 || atLow == atHigh
                    ? (low + high) / 2
                    : low + (high - low) * atLow / (atLow - atHigh);
            if (!at(row, middle, enough)) return;
            double excess = row.excess(relaxation);
            if (Math.abs(excess) <= close) return;
            if (excess > 0) {
                low = middle;
                atLow = excess;
                atHigh /= 2;
            } else {
                high = middle;
                atHigh = excess;
                atLow /= 2;
            }
        }
    }

    private double firstStep() {
        double scale = 1e-9;
        for (int i : relaxation.core) scale = Math.max(scale, relaxation.reduced(i));
        return scale;
    }
}
