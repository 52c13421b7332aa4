package dev.lodestone.campaign.mix.search;

import dev.lodestone.campaign.mix.bound.Multipliers;
import dev.lodestone.campaign.mix.bound.Relaxation;
import dev.lodestone.campaign.mix.effort.Effort;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound: the most promising open case first, from there down to a choice, each step with the relaxation's
 * bound. What is left open at the end bounds what was not looked at.
 */
final class Tree {
    private static final int TRIALS = 5;
    private static final int SWEEPS = 6;
    private static final int ROUNDS = 16;

    /** One decision on the way down; {@code bound} holds for everything below. */
    private record Case(@Nullable Case above, int item, byte how, double bound, int depth) {}

    private final Relaxation relaxation;
    private final Multipliers multipliers;
    private final Effort effort;
    private final Incumbent incumbent;
    private final Outlook outlook;
    private final double[] reduced;
    private final @Nullable Start start;
    private final PriorityQueue<Case> open = new PriorityQueue<>(
            Comparator.comparingDouble(Case::bound).reversed().thenComparing(Case::depth, Comparator.reverseOrder()));

    Tree(Relaxation relaxation, Incumbent incumbent, Effort effort) {
        this.relaxation = relaxation;
        this.multipliers = new Multipliers(relaxation, effort, TRIALS, SWEEPS, ROUNDS);
        this.incumbent = incumbent;
        this.effort = effort;
        this.outlook = new Outlook(relaxation);
        this.reduced = new double[relaxation.places.length];
        this.start = relaxation.rows.size() > 1 ? new Start(relaxation) : null;
    }

    /** The bound that holds for all that the tree stands for; not above the incumbent when that is proven best. */
    double search(double rootBound) {
        open.add(new Case(null, -1, Relaxation.FREE, rootBound, 0));
        while (!open.isEmpty()) {
            if (open.peek().bound() <= incumbent.enough()) return incumbent.value();
            if (!effort.isLeft()) return open.peek().bound();
            dive(incumbent.choice().isEmpty() ? latest() : open.remove());
        }
        return incumbent.value();
    }

    /** As long as nothing is found, one step back at a time: how good a case is says little of whether it can be at all. */
    private Case latest() {
        Case latest = open.stream()
                .max(Comparator.comparingInt(Case::depth).thenComparingDouble(Case::bound))
                .orElseThrow();
        open.remove(latest);
        return latest;
    }

    private void dive(Case from) {
        enter(from);
        Case now = from;
        while (true) {
            if (!outlook.isPossible()) return;
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
        if (start != null) start.restore(relaxation);
        for (int i : relaxation.places) {
            if (relaxation.fixed[i] != Relaxation.FREE) relaxation.fix(i, Relaxation.FREE);
        }
        for (Case step = at; step.above() != null; step = step.above()) relaxation.fix(step.item(), step.how());
    }

    /** Below here an item whose other side cannot reach the incumbent needs no branch. Fixing moves the tangent: all are read before. */
    private void close(double bound) {
        double now = relaxation.bound();
        for (int k = 0; k < reduced.length; k++) reduced[k] = relaxation.reduced(relaxation.places[k]);
        for (int k = 0; k < reduced.length; k++) {
            int i = relaxation.places[k];
            if (relaxation.fixed[i] == Relaxation.FREE
                    && Math.abs(reduced[k]) >= Math.max(now - incumbent.enough(), bound * 1e-12))
                relaxation.fix(i, reduced[k] > 0 ? Relaxation.IN : Relaxation.OUT);
        }
    }

    /** The goal that is most in part; when enough are whole, the item that is and costs most; when none is, any that is still free. */
    private int branch() {
        int picked = -1;
        double most = -1;
        int goal = outlook.openGoal();
        if (goal >= 0) return goal;
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
        for (int i : relaxation.core) if (relaxation.fixed[i] == Relaxation.IN) in.set(i);
        return in;
    }
}
