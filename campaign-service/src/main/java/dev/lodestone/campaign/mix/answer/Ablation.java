package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix.Ablated;
import dev.lodestone.campaign.mix.Mix.Winner;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.MixModel.Crowding;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.choice.Portfolio;
import dev.lodestone.campaign.mix.effort.Effort;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Why the mix leads: each plan is made anew without one term of the model. If all-micro wins then, it is said. Where no plan
 * is possible without a term, or the clock left no time to look for one, nothing is said.
 */
final class Ablation {
    private final Question question;
    private final BitSet recommended;
    private final double roi;
    private final Effort effort;
    private boolean cut;

    Ablation(Question question, BitSet recommended, double roi, Effort effort) {
        this.question = question;
        this.recommended = recommended;
        this.roi = roi;
        this.effort = effort;
    }

    List<Ablated> all() {
        return Stream.of(
                        without(4, "saturation", () -> new MixModel(question, Crowding.NONE)),
                        without(3, "overlap", () -> new MixModel(question, Crowding.NO_OVERLAP)),
                        without(2, "handling", () -> new MixModel(question.withoutHandling())),
                        without(
                                1,
                                "reach-value",
                                () -> new MixModel(
                                        question.with(question.priors().withValuePerThousandReached(0)))))
                .flatMap(Optional::stream)
                .toList();
    }

    boolean isCut() {
        return cut;
    }

    /** {@code toCome}: so many terms share the time that is left. */
    private Optional<Ablated> without(int toCome, String term, Supplier<MixModel> simpler) {
        cut |= effort.isOver();
        if (effort.isOver()) return Optional.empty();
        MixModel model = simpler.get();
        Portfolio plans = Portfolio.of(model, List.of(recommended), effort.part(0.25, 1.0 / toCome));
        cut |= plans.isInterrupted();
        if (plans.isInterrupted()) return Optional.empty();
        return plans.recommended().map(best -> {
            Standing standing = Standing.of(
                    model,
                    best.creators(),
                    plans.allCelebrity().creators(),
                    plans.allMicro().creators());
            BitSet changed = (BitSet) best.creators().clone();
            changed.xor(recommended);
            return new Ablated(
                    term,
                    model.figures(best.creators()).roi() - roi,
                    standing.winner() == Winner.MIX,
                    standing.winner(),
                    standing.lead(),
                    changed.cardinality(),
                    plans.all().stream().map(plan -> plan.plan(model, Map.of())).toList());
        });
    }
}
