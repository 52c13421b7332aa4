package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Interval;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.world.Worlds;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What becomes of each plan when the priors are wrong: every one is drawn from the range that the answer shows, the same
 * draw for every plan, so that a difference between plans is no accident of the draw. A creator's luck depends on
 * the seed and its id alone, not on who else is asked about.
 */
public final class Draws {
    public static final int COUNT = 1_000;
    private static final int TRIED = 10;

    private final List<BitSet> plans;
    private final Figures[][] drawn;
    /** One figure of all draws, for one interval after the other. */
    private final double[] values;

    private Draws(List<BitSet> plans, Figures[][] drawn) {
        this.plans = plans;
        this.drawn = drawn;
        this.values = new double[count()];
    }

    public static Draws of(MixModel model, List<BitSet> plans, int count) {
        return of(model, plans, count, Deadline.NONE).orElseThrow();
    }

    /** Empty when time is over before all of them are made: an answer shows no interval of fewer. */
    static Optional<Draws> of(MixModel model, List<BitSet> plans, int count, Deadline deadline) {
        Worlds worlds = new Worlds(model, plans);
        Dice dice = new Dice(model, worlds);
        Figures[][] drawn = new Figures[plans.size()][count];
        for (int draw = 0; draw < count; draw++) {
            if (deadline.isOver()) return Optional.empty();
            Figures[] figures = worlds.figures(dice.next());
            for (int plan = 0; plan < drawn.length; plan++) drawn[plan][draw] = figures[plan];
        }
        return Optional.of(new Draws(plans, drawn));
    }

    /** Nanoseconds that all draws of plans over all creators would take, judged by some of a few plans. */
    static long cost(MixModel model, List<BitSet> plans, Deadline clock) {
        Worlds worlds = new Worlds(model, plans);
        Dice dice = new Dice(model, worlds);
        long started = clock.now();
        for (int draw = 0; draw < TRIED; draw++) worlds.figures(dice.next());
        double each = (clock.now() - started) / (double) TRIED / Math.max(1, worlds.used().length);
        return (long) (each * COUNT * model.candidates().size());
    }

    int count() {
        return drawn.length == 0 ? 0 : drawn[0].length;
    }

    public Figures[] of(BitSet plan) {
        return drawnOf(plan).clone();
    }

    private Figures[] drawnOf(BitSet plan) {
        return drawn[plans.indexOf(plan)];
    }

    public Map<String, Interval> intervals(BitSet plan) {
        Map<String, Interval> intervals = new LinkedHashMap<>();
        intervals.put("reach", interval(plan, Figures::reach));
        intervals.put("engagements", interval(plan, Figures::engagements));
        intervals.put("buyers", interval(plan, Figures::buyers));
        intervals.put("cost", interval(plan, Figures::cost));
        intervals.put("value", interval(plan, Figures::worth));
        intervals.put("roi", interval(plan, Figures::roi));
        costPer(plan, Figures::engagements).ifPresent(cost -> intervals.put("costPerEngagement", cost));
        costPer(plan, Figures::buyers).ifPresent(cost -> intervals.put("costPerBuyer", cost));
        return intervals;
    }

    /** What the first plan has more than the other, draw by draw: what befalls both alike is no doubt about it. */
    Interval difference(BitSet plan, BitSet other, ToDoubleFunction<Figures> figure) {
        Figures[] ours = drawnOf(plan);
        Figures[] theirs = drawnOf(other);
        for (int draw = 0; draw < values.length; draw++) {
            values[draw] = figure.applyAsDouble(ours[draw]) - figure.applyAsDouble(theirs[draw]);
        }
        return interval();
    }

    /** Empty where the plan brings nobody, or so seldom that what one of them costs has no bound. */
    private Optional<Interval> costPer(BitSet plan, ToDoubleFunction<Figures> people) {
        Interval cost = interval(plan, figures -> figures.cost() / people.applyAsDouble(figures));
        return Double.isFinite(cost.p90()) ? Optional.of(cost) : Optional.empty();
    }

    /** In how many of the draws the first plan did better; where both do as well, neither wins more than half. */
    double beats(BitSet plan, BitSet other, ToDoubleFunction<Figures> by) {
        Figures[] ours = drawnOf(plan);
        Figures[] theirs = drawnOf(other);
        double won = 0;
        for (int draw = 0; draw < ours.length; draw++) {
            double more = by.applyAsDouble(ours[draw]) - by.applyAsDouble(theirs[draw]);
            if (more >= 0) won += more > 0 ? 1 : 0.5;
        }
        return won / ours.length;
    }

    private Interval interval(BitSet plan, ToDoubleFunction<Figures> figure) {
        Figures[] ours = drawnOf(plan);
        for (int draw = 0; draw < values.length; draw++) values[draw] = figure.applyAsDouble(ours[draw]);
        return interval();
    }

    private Interval interval() {
        Arrays.sort(values);
        return new Interval(at(values, 0.1), at(values, 0.5), at(values, 0.9));
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
