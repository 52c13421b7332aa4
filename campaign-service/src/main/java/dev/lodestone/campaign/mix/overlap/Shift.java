package dev.lodestone.campaign.mix.overlap;

import dev.lodestone.campaign.mix.effort.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Non-negative least squares: moves the people of each creator between the segments of its own so that by chance pairs have in
 * common what was measured. How many each reaches in all stays; each step away from what was told costs.
 */
final class Shift {
    private static final int SWEEPS = 20;
    private static final int MOVES = 8;
    private static final double STILL = 1e-7;

    /** What a spread quite unlike the told one costs beside a pair that is quite wrong. */
    private static final double FAITH = 0.02;
    /** Of those whom the smaller one of a pair reaches: a pair further from chance than this is no matter of shares. */
    private static final double FURTHEST = 0.2;

    private final Spread told;
    private final Spread now;
    private final double[][] most;
    private final Effort effort;
    private final List<List<Pair>> pairs = new ArrayList<>();

    /** {@code most}: whom each creator can reach in each segment. */
    private Shift(Spread told, double[][] most, List<Pair> all, Effort effort) {
        this.told = told;
        this.now = told.copy();
        this.most = most;
        this.effort = effort;
        for (int i = 0; i < told.people.length; i++) pairs.add(new ArrayList<>());
        for (Pair pair : all) {
            double furthest = FURTHEST * Math.min(told.all(pair.a()), told.all(pair.b()));
            if (Math.abs(pair.common() - told.chance(pair.a(), pair.b())) > furthest) continue;
            pairs.get(pair.a()).add(pair);
            pairs.get(pair.b()).add(new Pair(pair.b(), pair.a(), pair.common()));
        }
    }

    static Spread of(Spread told, double[][] most, List<Pair> pairs, Effort effort) {
        Shift shift = new Shift(told, most, pairs, effort);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double moved = 0;
            for (int i = 0; i < told.people.length; i++) {
                if (told.all(i) > 0) moved += shift.settle(i) / told.all(i);
            }
            if (moved < STILL) break;
        }
        return shift.now;
    }

    private double settle(int i) {
        int[] own = IntStream.range(0, told.size.length)
                .filter(s -> told.people[i][s] > 0)
                .toArray();
        double all = told.all(i);
        long steps = (1L + pairs.get(i).size()) * told.size.length;
        double moved = 0;
        for (int move = 0; move < MOVES && own.length > 1 && effort.spend(steps); move++) {
            double[] slope = slope(i, own, all);
            int from = pick(own, slope, s -> now.people[i][s] > 0, false);
            int to = pick(own, slope, s -> now.people[i][s] < most[i][s], true);
            if (from < 0 || to < 0 || slope[from] <= slope[to]) break;
            double by = Math.min(
                    (slope[from] - slope[to]) / bend(i, own[from], own[to], all),
                    Math.min(now.people[i][own[from]], most[i][own[to]] - now.people[i][own[to]]));
            now.people[i][own[from]] -= by;
            now.people[i][own[to]] += by;
            moved += by;
            if (by < STILL * all) break;
        }
        return moved;
    }

    private double[] slope(int i, int[] own, double all) {
        double[] slope = new double[own.length];
        for (Pair pair : pairs.get(i)) {
            double weight = weight(pair) * (now.chance(i, pair.b()) - pair.common());
            for (int k = 0; k < own.length; k++) slope[k] += weight * now.people[pair.b()][own[k]] / now.size[own[k]];
        }
        for (int k = 0; k < own.length; k++) {
            double asTold = told.people[i][own[k]];
            slope[k] += FAITH * (now.people[i][own[k]] - asTold) / (all * asTold);
        }
        return slope;
    }

    private double bend(int i, int from, int to, double all) {
        double bend = FAITH / all * (1 / told.people[i][from] + 1 / told.people[i][to]);
        for (Pair pair : pairs.get(i)) {
            double[] other = now.people[pair.b()];
            double each = other[to] / now.size[to] - other[from] / now.size[from];
            bend += weight(pair) * each * each;
        }
        return bend;
    }

    /** An error counts as a share of what the smaller one of the pair reaches. */
    private double weight(Pair pair) {
        double smaller = Math.min(told.all(pair.a()), told.all(pair.b()));
        return 1 / (smaller * smaller);
    }

    private static int pick(int[] own, double[] slope, IntPredicate isFree, boolean least) {
        int best = -1;
        for (int k = 0; k < own.length; k++) {
            boolean isBetter = best < 0 || (least ? slope[k] < slope[best] : slope[k] > slope[best]);
            if (isBetter && isFree.test(own[k])) best = k;
        }
        return best;
    }
}
