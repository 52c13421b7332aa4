package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix.FrontierPoint;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.choice.Portfolio;
import dev.lodestone.campaign.mix.choice.Portfolio.Chosen;
import dev.lodestone.campaign.mix.choice.Stock;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What each kind of plan would be worth with less or more money. With less the least numbers may be out of reach; such
 * points are left out, and so are those for which the whole answer had no time. Where a search found less than another one
 * did with less money, the cheaper plan stands for both, also where the other is the answer itself.
 */
final class Frontier {
    /** Per cent of the budget. */
    private static final int[] STEPS = {10, 25, 50, 75, 100, 125, 150, 200};

    private static final int[] FEW_STEPS = {25, 50, 100, 200};
    private static final int WHOLE = 100;
    private static final int LARGE = 2_000;

    private final MixModel asked;
    private final Stock stock;
    private final long effort;
    private final int[] steps;
    private final NavigableMap<Integer, Point> points = new TreeMap<>();
    private final Set<Integer> withoutPlan = new HashSet<>();

    private record Point(MixModel model, long budget, List<Chosen> plans) {
        boolean isWhole() {
            return plans.stream().noneMatch(Chosen::interrupted);
        }

        FrontierPoint told() {
            return new FrontierPoint(
                    budget,
                    plans.stream().map(plan -> plan.plan(model, Map.of())).toList());
        }

        /** Of each kind the plan of less money, where that is better than this one. */
        List<Chosen> orCheaper(Point less) {
            return IntStream.range(0, plans.size())
                    .mapToObj(k -> plans.get(k).orCheaper(less.plans.get(k), model))
                    .toList();
        }
    }

    /** {@code effort}: for all points together. */
    Frontier(Stock stock, long effort) {
        this.asked = stock.model();
        this.stock = stock;
        this.effort = effort;
        this.steps = asked.question().candidates().size() > LARGE ? FEW_STEPS : STEPS;
    }

    /** Looks at less money, and takes what was found there where that is better than what was found with all of it. */
    Portfolio orCheaper(Portfolio found, Deadline deadline) {
        look(step -> step < WHOLE, deadline);
        Point answered = atLeast(WHOLE, new Point(asked, asked.question().budget(), found.all()));
        points.put(WHOLE, answered);
        return found.with(answered.plans());
    }

    /** Those of more money are looked at last, and with what they leave of the time whatever was stopped before. */
    List<FrontierPoint> points(Deadline deadline) {
        boolean isOver = deadline.isOver();
        look(step -> step > WHOLE, deadline);
        look(step -> true, deadline);
        return points.values().stream()
                .filter(point -> !isOver || point.isWhole())
                .map(Point::told)
                .toList();
    }

    /** Did the clock end any search, or leave no time for one? */
    boolean isCut() {
        return !IntStream.of(steps).allMatch(this::isSettled);
    }

    private boolean isSettled(int step) {
        Point point = points.get(step);
        return point == null ? withoutPlan.contains(step) : point.isWhole();
    }

    private void look(IntPredicate which, Deadline deadline) {
        Effort all = new Effort(effort, deadline);
        int[] open = IntStream.of(steps)
                .filter(step -> step != WHOLE && which.test(step) && !isSettled(step))
                .toArray();
        for (int k = 0; k < open.length && !all.isOver(); k++)
            look(open[k], all.part(1.0 / steps.length, 1.0 / (open.length - k)));
    }

    private void look(int step, Effort part) {
        Question question = asked.question();
        long budget =
                Math.multiplyExact(question.budget() / WHOLE, (long) step) + question.budget() % WHOLE * step / WHOLE;
        List<BitSet> cheaper = points.headMap(step).values().stream()
                .map(point -> point.plans().getFirst().creators())
                .toList();
        Portfolio found = Portfolio.of(stock, budget, cheaper, part);
        if (found.recommended().isPresent()) keep(step, atLeast(step, new Point(asked, budget, found.all())));
        else if (found.proven() || !part.isOver()) withoutPlan.add(step);
    }

    private Point atLeast(int step, Point point) {
        Map.Entry<Integer, Point> less = points.lowerEntry(step);
        return less == null ? point : new Point(asked, point.budget(), point.orCheaper(less.getValue()));
    }

    /** A second look at less money must not bring more than what was answered for more of it in the meantime. */
    private void keep(int step, Point point) {
        Map.Entry<Integer, Point> more = points.higherEntry(step);
        if (more != null
                && !more.getValue().orCheaper(point).equals(more.getValue().plans())) return;
        if (point.isWhole() || !points.containsKey(step)) points.put(step, point);
    }
}
