package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix.Ablated;
import dev.lodestone.campaign.mix.Mix.Winner;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.MixModel.Crowding;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.choice.Portfolio;
import dev.lodestone.campaign.mix.choice.Portfolio.Chosen;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.headline.Standing;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Why the mix leads: each plan is made anew without one term of the model. If all-micro wins then, it is said, and also where
 * no plan is possible then. A term whose share of the time ended too early keeps what was found, until another look at it.
 */
final class Ablation {
    /** Of all steps, for each term: spent apart, so that nothing hangs on what others need. */
    private static final double STEPS_OF_ONE = 0.25;

    private final BitSet recommended;
    private final double roi;
    private final Map<String, Supplier<MixModel>> terms = new LinkedHashMap<>();
    private final Map<String, Tried> tried = new HashMap<>();

    private record Tried(Ablated term, boolean isWhole) {
        Tried orBetter(Tried later) {
            return later.isWhole || term.plans().isEmpty() ? later : this;
        }
    }

    Ablation(Question question, BitSet recommended, double roi) {
        this.recommended = recommended;
        this.roi = roi;
        terms.put("saturation", () -> new MixModel(question, Crowding.NONE));
        terms.put("overlap", () -> new MixModel(question, Crowding.NO_OVERLAP));
        terms.put("handling", () -> new MixModel(question.withoutHandling()));
        terms.put(
                "reach-value",
                () -> new MixModel(question.with(question.priors().withValuePerThousandReached(0))));
    }

    /** The terms that are not whole yet share the time; what one leaves is there for the next. */
    void look(Effort effort) {
        List<String> open =
                terms.keySet().stream().filter(term -> !isWhole(term)).toList();
        for (int k = 0; k < open.size() && !effort.isOver(); k++) {
            Tried found = without(open.get(k), effort.part(STEPS_OF_ONE, 1.0 / (open.size() - k)));
            tried.merge(open.get(k), found, Tried::orBetter);
        }
    }

    List<Ablated> all() {
        return terms.keySet().stream()
                .map(tried::get)
                .filter(Objects::nonNull)
                .map(Tried::term)
                .toList();
    }

    /** Did the clock end any search, or leave no time for one? */
    boolean isCut() {
        return !terms.keySet().stream().allMatch(this::isWhole);
    }

    private boolean isWhole(String term) {
        Tried found = tried.get(term);
        return found != null && found.isWhole();
    }

    private Tried without(String term, Effort effort) {
        MixModel model = Objects.requireNonNull(terms.get(term)).get();
        Portfolio plans = Portfolio.of(model, List.of(recommended), effort);
        return plans.recommended()
                .map(best -> new Tried(remade(term, model, best, plans), !plans.isInterrupted()))
                .orElseGet(() -> new Tried(noPlan(term, plans.proven()), plans.proven() || !effort.isOver()));
    }

    private Ablated remade(String term, MixModel model, Chosen best, Portfolio plans) {
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
                standing.winner(),
                standing.lead(),
                changed.cardinality(),
                plans.all().stream().map(plan -> plan.plan(model, Map.of())).toList(),
                false);
    }

    /** Then nobody is booked, which has a return of nothing. */
    private Ablated noPlan(String term, boolean isRuledOut) {
        return new Ablated(term, 0 - roi, Winner.NOBODY, 0, recommended.cardinality(), List.of(), isRuledOut);
    }
}
