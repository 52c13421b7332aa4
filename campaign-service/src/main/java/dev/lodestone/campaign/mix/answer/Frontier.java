package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix.FrontierPoint;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.choice.Portfolio;
import dev.lodestone.campaign.mix.choice.Portfolio.Chosen;
import dev.lodestone.campaign.mix.effort.Effort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What each kind of plan would be worth with less or more money. With less the least numbers may be out of reach; such
 * points are left out, and so are those that the clock did not leave time for. Where a search found less than another one
 * did with less money, the cheaper plan stands for both.
 */
final class Frontier {
    /** Per cent of the budget. */
    private static final int[] STEPS = {10, 25, 50, 75, 100, 125, 150, 200};

    private static final int[] FEW_STEPS = {25, 50, 100, 200};
    private static final int LARGE = 2_000;

    private final MixModel asked;
    private final Portfolio answered;
    private final Effort effort;
    private final List<FrontierPoint> points = new ArrayList<>();
    private final List<BitSet> cheaper = new ArrayList<>();
    private List<Chosen> last = List.of();
    private boolean cut;

    Frontier(MixModel asked, Portfolio answered, Effort effort) {
        this.asked = asked;
        this.answered = answered;
        this.effort = effort;
    }

    List<FrontierPoint> points() {
        Question question = asked.question();
        int[] steps = question.candidates().size() > LARGE ? FEW_STEPS : STEPS;
        for (int k = 0; k < steps.length; k++) {
            int step = steps[k];
            if (step == 100) {
                add(asked, answered);
                continue;
            }
            cut |= effort.isOver();
            if (effort.isOver()) continue;
            long budget =
                    Math.multiplyExact(question.budget() / 100, (long) step) + question.budget() % 100 * step / 100;
            MixModel model = new MixModel(question.withBudget(budget));
            add(model, Portfolio.of(model, cheaper, effort.part(1.0 / steps.length, 1.0 / (steps.length - k))));
        }
        return points;
    }

    boolean isCut() {
        return cut;
    }

    private void add(MixModel model, Portfolio plans) {
        cut |= plans.isInterrupted();
        if (plans.isInterrupted() || plans.recommended().isEmpty()) return;
        last = atLeast(last, plans.all(), model);
        points.add(new FrontierPoint(
                model.question().budget(),
                last.stream().map(plan -> plan.plan(model, Map.of())).toList()));
        cheaper.add(last.getFirst().creators());
    }

    private static List<Chosen> atLeast(List<Chosen> cheaper, List<Chosen> found, MixModel model) {
        return IntStream.range(0, found.size())
                .mapToObj(k -> cheaper.isEmpty() ? found.get(k) : found.get(k).orCheaper(cheaper.get(k), model))
                .toList();
    }
}
