package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Mix.Ablated;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.MixModel.Crowding;
import dev.lodestone.campaign.mix.Question.Candidate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Why the mix leads: each plan is made anew without one term of the model. If all-micro wins then, it is said. */
final class Ablation {
    private Ablation() {}

    static List<Ablated> of(Question question, Figures recommended) {
        Priors priors = question.priors();
        List<Candidate> free =
                question.candidates().stream().map(Candidate::withoutHandling).toList();
        return List.of(
                without("saturation", new MixModel(question, Crowding.NONE), recommended),
                without("overlap", new MixModel(question, Crowding.NO_OVERLAP), recommended),
                without(
                        "handling",
                        new MixModel(question.with(priors.withHandling(0)).with(free)),
                        recommended),
                without(
                        "reach-value",
                        new MixModel(question.with(priors.withValuePerThousandReached(0))),
                        recommended));
    }

    private static Ablated without(String term, MixModel model, Figures before) {
        Map<Name, BitSet> plans = MixPlanning.plans(model);
        BitSet mix = plans.get(Name.RECOMMENDED);
        if (mix == null) return new Ablated(term, -before.roi(), false);
        double ours = model.objective(mix);
        boolean leads = Stream.of(Name.ALL_CELEBRITY, Name.ALL_MICRO)
                .filter(plans::containsKey)
                .allMatch(name -> ours > model.objective(plans.get(name)) * (1 + 1e-9));
        return new Ablated(term, model.figures(mix).roi() - before.roi(), leads);
    }
}
