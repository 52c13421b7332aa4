package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix.FrontierPoint;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.choice.Portfolio;
import dev.lodestone.campaign.mix.choice.Portfolio.Chosen;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What each kind of plan would be worth with less or more money. With less the least numbers may be out of reach; such
 * points are left out, and so are those that the clock did not leave time for. Where a search found less than another one
 * did with less money, the cheaper plan stands for both, also where the other is the answer itself.
 */
final class Frontier {
    /** Per cent of the budget. */
    private static final int[] STEPS = {10, 25, 50, 75, 100, 125, 150, 200};

    private static final int[] FEW_STEPS = {25, 50, 100, 200};
    private static final int WHOLE = 100;
    private static final int LARGE = 2_000;

    private final MixModel asked;
    private final long effort;
    private final int[] steps;
    private final List<FrontierPoint> points = new ArrayList<>();
    private final List<BitSet> cheaper = new ArrayList<>();
    private List<Chosen> last = List.of();
    private boolean cut;

    /** {@code effort}: for all points together. */
    Frontier(MixModel asked, long effort) {
        this.asked = asked;
        this.effort = effort;
        this.steps = asked.question().candidates().size() > LARGE ? FEW_STEPS : STEPS;
    }

    /** Looks at less money, and takes what was found there where that is better than what was found with all of it. */
    Portfolio orCheaper(Portfolio found, Deadline deadline) {
        look(IntStream.of(steps).filter(step -> step < WHOLE).toArray(), deadline);
        last = atLeast(found.all(), asked);
        cheaper.add(last.getFirst().creators());
        cut |= found.isInterrupted();
        if (!found.isInterrupted()) add(asked);
        return found.with(last);
    }

    /** Those of more money are looked at last. */
    List<FrontierPoint> points(Deadline deadline) {
        look(IntStream.of(steps).filter(step -> step > WHOLE).toArray(), deadline);
        return points;
    }

    boolean isCut() {
        return cut;
    }

    private void look(int[] at, Deadline deadline) {
        Question question = asked.question();
        Effort all = new Effort(effort, deadline);
        for (int k = 0; k < at.length; k++) {
            cut |= all.isOver();
            if (all.isOver()) continue;
            long budget = Math.multiplyExact(question.budget() / WHOLE, (long) at[k])
                    + question.budget() % WHOLE * at[k] / WHOLE;
            MixModel model = new MixModel(question.withBudget(budget));
            Portfolio plans = Portfolio.of(model, cheaper, all.part(1.0 / steps.length, 1.0 / (at.length - k)));
            cut |= plans.isInterrupted();
            if (plans.isInterrupted() || plans.recommended().isEmpty()) continue;
            last = atLeast(plans.all(), model);
            cheaper.add(last.getFirst().creators());
            add(model);
        }
    }

    private void add(MixModel model) {
        points.add(new FrontierPoint(
                model.question().budget(),
                last.stream().map(plan -> plan.plan(model, Map.of())).toList()));
    }

    private List<Chosen> atLeast(List<Chosen> found, MixModel model) {
        return IntStream.range(0, found.size())
                .mapToObj(k -> last.isEmpty() ? found.get(k) : found.get(k).orCheaper(last.get(k), model))
                .toList();
    }
}
