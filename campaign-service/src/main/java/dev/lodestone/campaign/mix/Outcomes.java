package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Mix.Beaten;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Interval;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Question.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * What becomes of each plan when the priors are wrong: engagement, reach, price and conversion are drawn log-normally,
 * the same draw for every plan, so that a difference between plans is no accident of the draw.
 */
record Outcomes(Question.Objective objective, Map<Name, Figures[]> drawn) {
    private static final double ENGAGEMENT_SPREAD = 0.25;
    private static final double REACH_SPREAD = 0.30;
    private static final double PRICE_SPREAD = 0.10;
    private static final double CONVERSION_SPREAD = 0.30;

    static Outcomes drawn(Question question, Map<Name, BitSet> plans, int draws) {
        BitSet used = new BitSet();
        plans.values().forEach(used::or);
        List<Candidate> candidates =
                used.stream().mapToObj(question.candidates()::get).toList();
        Map<Name, BitSet> compact = new EnumMap<>(Name.class);
        plans.forEach((name, set) -> compact.put(name, compact(set, used)));
        Map<Name, Figures[]> figures = new EnumMap<>(Name.class);
        plans.keySet().forEach(name -> figures.put(name, new Figures[draws]));
        Random random = new Random(question.seed());
        for (int draw = 0; draw < draws; draw++) {
            MixModel model = new MixModel(draw(question, candidates, random));
            for (Map.Entry<Name, BitSet> plan : compact.entrySet()) {
                figures.get(plan.getKey())[draw] = model.figures(plan.getValue());
            }
        }
        return new Outcomes(question.objective(), figures);
    }

    Map<String, Interval> intervals(Name name) {
        Map<String, Interval> intervals = new LinkedHashMap<>();
        intervals.put("reach", interval(name, Figures::reach));
        intervals.put("engagements", interval(name, Figures::engagements));
        intervals.put("buyers", interval(name, Figures::buyers));
        intervals.put("cost", interval(name, Figures::cost));
        intervals.put("value", interval(name, Figures::worth));
        intervals.put("roi", interval(name, Figures::roi));
        return intervals;
    }

    List<Beaten> beats(Name favourite) {
        Figures[] ours = drawn.get(favourite);
        List<Beaten> beats = new ArrayList<>();
        drawn.forEach((name, theirs) -> {
            if (name == favourite) return;
            int won = 0;
            for (int draw = 0; draw < ours.length; draw++) {
                if (ours[draw].objective(objective) > theirs[draw].objective(objective)) won++;
            }
            beats.add(new Beaten(name, (double) won / ours.length));
        });
        return beats;
    }

    private Interval interval(Name name, ToDoubleFunction<Figures> figure) {
        double[] values =
                Arrays.stream(drawn.get(name)).mapToDouble(figure).sorted().toArray();
        return new Interval(at(values, 0.1), at(values, 0.5), at(values, 0.9));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.floor(share * (sorted.length - 1))];
    }

    private static BitSet compact(BitSet set, BitSet used) {
        int[] places = used.stream().toArray();
        BitSet compact = new BitSet();
        for (int place = 0; place < places.length; place++) {
            if (set.get(places[place])) compact.set(place);
        }
        return compact;
    }

    private static Question draw(Question question, List<Candidate> candidates, Random random) {
        Map<Tier, Double> reach = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            reach.put(tier, Math.min(1, question.priors().reachRate().get(tier) * factor(random, REACH_SPREAD)));
        }
        Priors priors = question.priors().drawn(reach, factor(random, CONVERSION_SPREAD));
        return question.with(priors)
                .with(candidates.stream()
                        .map(candidate -> candidate.drawn(
                                factor(random, ENGAGEMENT_SPREAD),
                                Math.round(candidate.fee() * factor(random, PRICE_SPREAD))))
                        .toList());
    }

    /** Median 1, so that the middle of the draws is the plan as told. */
    private static double factor(Random random, double spread) {
        return Math.exp(spread * random.nextGaussian());
    }
}
