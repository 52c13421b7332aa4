package dev.lodestone.campaign.mix.search;

import dev.lodestone.campaign.mix.effort.Effort;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound: the most promising open case first, from there down to a choice, each step with the relaxation's
 * bound. What is left open at the end bounds what was not looked at.
 */
final class Tree {
    private static final int TRIALS = 5;
    private static final int SWEEPS = 6;

    /** One decision on the way down; {@code bound} holds for everything below. */
    private record Case(@Nullable Case above, int item, byte how, double bound, int depth) {}

    private final Relaxation relaxation;
    private final Multipliers multipliers;
    private final Effort effort;
    private final Incumbent incumbent;
    private final PriorityQueue<Case> open = new PriorityQueue<>(
            Comparator.comparingDouble(Case::bound).reversed().thenComparing(Case::depth, Comparator.reverseOrder()));

    Tree(Relaxation relaxation, Incumbent incumbent, Effort effort) {
        this.relaxation = relaxation;
        this.multipliers = new Multipliers(relaxation, effort, TRIALS, SWEEPS);
        this.incumbent = incumbent;
        this.effort = effort;
    }

    /** The bound that holds for all that the tree stands for; not above the incumbent when that is proven best. */
    double search(double rootBound) {
        open.add(new Case(null, -1, Relaxation.FREE, rootBound, 0));
        while (!open.isEmpty()) {
            if (open.peek().bound() <= incumbent.enough()) return incumbent.value();
            if (!effort.isLeft()) return open.peek().bound();
            dive(open.poll());
        }
        return incumbent.value();
    }

    private void dive(Case start) {
        enter(start);
        Case now = start;
        while (true) {
            if (!isPossible()) return;
            double bound = Math.min(now.bound(), multipliers.lowest(incumbent.enough()));
            if (bound <= incumbent.enough()) return;
            incumbent.round(relaxation);
            if (bound <= incumbent.enough()) return;
            if (!effort.isLeft()) {
                open.add(new Case(now.above(), now.item(), now.how(), bound, now.depth()));
                return;
            }
            close(bound);
            int item = branch();
            if (item < 0) {
                incumbent.offer(fixedIn());
                return;
            }
            byte first = relaxation.x[item] >= 0.5 ? Relaxation.IN : Relaxation.OUT;
            open.add(new Case(now, item, (byte) -first, bound, now.depth() + 1));
            relaxation.fix(item, first);
            now = new Case(now, item, first, bound, now.depth() + 1);
        }
    }

    private void enter(Case at) {
        for (int i : relaxation.core) {
            if (relaxation.fixed[i] != Relaxation.FREE) relaxation.fix(i, Relaxation.FREE);
        }
        for (Case step = at; step.above() != null; step = step.above()) relaxation.fix(step.item(), step.how());
    }

    /** Takes out what cannot come any more; false when the fixed items already break a limit. */
    private boolean isPossible() {
        Pool pool = relaxation.pool;
        long cost = relaxation.base.cost;
        int[] in = relaxation.base.perGroup.clone();
        for (int i : relaxation.core) {
            if (relaxation.fixed[i] != Relaxation.IN) continue;
            cost += pool.items[i].cost;
            if (cost > pool.limits.budget()) return false;
            in[pool.items[i].group]++;
        }
        int[] possible = in.clone();
        for (int i : relaxation.core) {
            int group = pool.items[i].group;
            if (relaxation.fixed[i] == Relaxation.FREE
                    && (pool.items[i].cost > pool.limits.budget() - cost
                            || in[group] >= pool.limits.most().get(group)
                            || hasRivalIn(i))) relaxation.fix(i, Relaxation.OUT);
            if (relaxation.fixed[i] == Relaxation.IN && hasRivalIn(i)) return false;
            if (relaxation.fixed[i] == Relaxation.FREE) possible[group]++;
        }
        for (int group = 0; group < in.length; group++) {
            if (in[group] > pool.limits.most().get(group)
                    || possible[group] < pool.limits.least().get(group)) return false;
        }
        return true;
    }

    private boolean hasRivalIn(int i) {
        for (int rival : relaxation.pool.rivals[i]) {
            if (relaxation.fixed[rival] == Relaxation.IN || relaxation.base.in.get(rival)) return true;
        }
        return false;
    }

    /** Below here an item whose other side cannot reach the incumbent needs no branch. Fixing moves the tangent: all are read before. */
    private void close(double bound) {
        double now = relaxation.bound();
        double[] reduced =
                IntStream.of(relaxation.core).mapToDouble(relaxation::reduced).toArray();
        for (int k = 0; k < reduced.length; k++) {
            int i = relaxation.core[k];
            if (relaxation.fixed[i] == Relaxation.FREE
                    && Math.abs(reduced[k]) >= Math.max(now - incumbent.enough(), bound * 1e-12))
                relaxation.fix(i, reduced[k] > 0 ? Relaxation.IN : Relaxation.OUT);
        }
    }

    /** The item that is most in part and costs most; when none is, any that is still free. */
    private int branch() {
        int picked = -1;
        double most = -1;
        for (int i : relaxation.core) {
            if (relaxation.fixed[i] != Relaxation.FREE) continue;
            double part = Math.min(relaxation.x[i], 1 - relaxation.x[i]);
            double weight = part * relaxation.pool.items[i].cost;
            if (weight > most) {
                most = weight;
                picked = i;
            }
        }
        return picked;
    }

    private BitSet fixedIn() {
        BitSet in = (BitSet) relaxation.base.in.clone();
        for (int i : relaxation.core) {
            if (relaxation.fixed[i] == Relaxation.IN) in.set(i);
        }
        return in;
    }
}
