package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix.CrossCheck;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.choice.Portfolio.Chosen;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What others' formulas say of the plans. They decide nothing. */
public record CrossChecks(MixModel model, BitSet recommended) {
    /** Fitted on French magazines (Agostini 1961). */
    public static final double AGOSTINI = 1.125;
    /** One per cent more spend, so many per cent more engagement (Leung et al. 2022). */
    public static final double ELASTICITY = 0.46;

    CrossCheck of(List<Chosen> plans) {
        double ours = model.figures(recommended).reach();
        double agostini = agostini();
        return new CrossCheck(agostini, ours > 0 ? (agostini - ours) / ours : 0, bySpend(plans));
    }

    /** From what each creator reaches alone and what pairs have in common in this model, but from no three of them. */
    private double agostini() {
        double alone = recommended.stream().mapToDouble(model::ownReach).sum();
        return alone == 0 ? 0 : alone * alone / (alone + AGOSTINI * inPairs());
    }

    /** The people of all pairs together: those of a part by the square of a sum, so that a thousand creators take no time. */
    private double inPairs() {
        double[] sum = new double[model.parts().count()];
        double[] squares = new double[sum.length];
        recommended.stream().mapToObj(model.reach()::by).forEach(one -> {
            for (int k = 0; k < one.on().length; k++) {
                double share = -Math.expm1(-one.by()[k]);
                sum[one.on()[k]] += share;
                squares[one.on()[k]] += share * share;
            }
        });
        double people = 0;
        for (int part = 0; part < sum.length; part++)
            people += model.reach().people(part) * (sum[part] * sum[part] - squares[part]) / 2;
        return people;
    }

    /** A line through the recommended plan; where that is nobody there is none. */
    private Map<Name, Double> bySpend(List<Chosen> plans) {
        Figures ours = model.figures(recommended);
        Map<Name, Double> engagements = new EnumMap<>(Name.class);
        if (ours.cost() == 0) return engagements;
        for (Chosen plan : plans) {
            double spend = (double) model.figures(plan.creators()).cost() / ours.cost();
            engagements.put(plan.name(), ours.engagements() * Math.pow(spend, ELASTICITY));
        }
        return engagements;
    }
}
