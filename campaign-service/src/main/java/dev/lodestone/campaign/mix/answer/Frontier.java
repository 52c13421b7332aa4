package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix.FrontierPoint;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.choice.Portfolio;
import dev.lodestone.campaign.mix.search.Effort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What each kind of plan would be worth with less or more money. */
final class Frontier {
    /** Per cent of the budget. */
    private static final int[] STEPS = {10, 25, 50, 75, 100, 125, 150, 200};

    private static final int[] FEW_STEPS = {25, 50, 100, 200};
    private static final int LARGE = 2_000;

    private Frontier() {}

    /**
     * With less money the least numbers may be out of reach; such points are left out, and so are those that the clock did
     * not leave time for.
     */
    static List<FrontierPoint> of(Question question, BitSet recommended, Effort effort) {
        List<FrontierPoint> points = new ArrayList<>();
        List<BitSet> cheaper = new ArrayList<>();
        int[] steps = question.candidates().size() > LARGE ? FEW_STEPS : STEPS;
        for (int step : steps) {
            long budget =
                    Math.multiplyExact(question.budget() / 100, (long) step) + question.budget() % 100 * step / 100;
            MixModel model = new MixModel(question.withBudget(budget));
            if (step == 100) cheaper.add(recommended);
            Portfolio plans = Portfolio.of(model, cheaper, effort.part(1.0 / steps.length));
            plans.recommended().filter(best -> !best.interrupted()).ifPresent(best -> {
                points.add(new FrontierPoint(
                        budget,
                        model.objective(best.creators()),
                        model.objective(plans.allCelebrity().creators()),
                        model.objective(plans.allMicro().creators())));
                cheaper.add(best.creators());
            });
        }
        return points;
    }
}
