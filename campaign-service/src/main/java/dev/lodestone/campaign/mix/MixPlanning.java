package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Plan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Answers a question with the recommended plan, each opponent made as well as its tiers allow, and the reasons. */
public final class MixPlanning {
    static final int DRAWS = 1_000;
    private static final Set<Tier> EVERY_TIER = Set.of(Tier.values());

    private MixPlanning() {}

    /** Empty when no plan meets the limits: the required creators do not fit, or a tier has too few. */
    public static Optional<Mix> answer(Question question) {
        MixModel model = new MixModel(question);
        Map<Name, BitSet> chosen = plans(model);
        if (!chosen.containsKey(Name.RECOMMENDED)) return Optional.empty();
        BitSet recommended = chosen.get(Name.RECOMMENDED);
        Outcomes outcomes = Outcomes.drawn(question, chosen, DRAWS);
        List<Plan> plans = new ArrayList<>();
        chosen.forEach((name, set) -> plans.add(
                new Plan(name, ids(model, set), model.figures(set), outcomes.intervals(name), gap(model, name, set))));
        return Optional.of(new Mix(
                plans,
                outcomes.beats(Name.RECOMMENDED),
                Ablation.of(question, model.figures(recommended)),
                parts(model, recommended),
                tiers(model, recommended),
                question.priors(),
                DRAWS));
    }

    /** Only the opponents that obey the limits; the recommended plan starts from the best of them too. */
    static Map<Name, BitSet> plans(MixModel model) {
        Map<Name, BitSet> plans = new EnumMap<>(Name.class);
        Planner free = planner(model, EVERY_TIER);
        List<Integer> shuffled = shuffled(model);
        planner(model, Tier.CELEBRITIES).best(List.of()).ifPresent(set -> plans.put(Name.ALL_CELEBRITY, set));
        planner(model, Tier.MICRO_FAMILY).best(List.of()).ifPresent(set -> plans.put(Name.ALL_MICRO, set));
        free.inOrderOf(i -> model.candidates().get(i).engagementRate())
                .ifPresent(set -> plans.put(Name.TOP_ENGAGEMENT, set));
        free.inOrderOf(i -> model.candidates().get(i).followers()).ifPresent(set -> plans.put(Name.TOP_FOLLOWERS, set));
        free.inOrderOf(i -> shuffled.get(i)).ifPresent(set -> plans.put(Name.RANDOM, set));
        free.best(List.copyOf(plans.values())).ifPresent(set -> plans.put(Name.RECOMMENDED, set));
        return plans;
    }

    private static Planner planner(MixModel model, Set<Tier> tiers) {
        return new Planner(model, new Limits(model.question(), tiers));
    }

    private static double gap(MixModel model, Name name, BitSet set) {
        Set<Tier> tiers =
                switch (name) {
                    case ALL_CELEBRITY -> Tier.CELEBRITIES;
                    case ALL_MICRO -> Tier.MICRO_FAMILY;
                    case RECOMMENDED, TOP_ENGAGEMENT, TOP_FOLLOWERS, RANDOM -> EVERY_TIER;
                };
        return Bound.gap(model, new Limits(model.question(), tiers), set);
    }

    private static List<Mix.Part> parts(MixModel model, BitSet recommended) {
        Figures whole = model.figures(recommended);
        return recommended.stream()
                .mapToObj(i -> {
                    BitSet without = (BitSet) recommended.clone();
                    without.clear(i);
                    Figures rest = model.figures(without);
                    double people = whole.reach() - rest.reach();
                    double own = model.ownReach(i);
                    return new Mix.Part(
                            model.candidates().get(i).id(),
                            whole.worth() - rest.worth(),
                            people > 0 ? model.cost(i) / people : null,
                            own > 0 ? Math.max(0, 1 - people / own) : 0);
                })
                .toList();
    }

    private static List<Mix.TierShare> tiers(MixModel model, BitSet recommended) {
        List<Mix.TierShare> shares = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            BitSet ofTier = new BitSet();
            recommended.stream()
                    .filter(i -> model.candidates().get(i).tier() == tier)
                    .forEach(ofTier::set);
            if (!ofTier.isEmpty()) shares.add(new Mix.TierShare(tier, ofTier.cardinality(), model.figures(ofTier)));
        }
        return shares;
    }

    /** The place of each creator in a random order that depends on the seed and the ids, not on the order of the request. */
    private static List<Integer> shuffled(MixModel model) {
        List<Integer> byId = new ArrayList<>();
        for (int i = 0; i < model.candidates().size(); i++) byId.add(i);
        byId.sort(java.util.Comparator.comparing(i -> model.candidates().get(i).id()));
        java.util.Collections.shuffle(byId, new Random(model.question().seed()));
        Integer[] places = new Integer[byId.size()];
        for (int place = 0; place < places.length; place++) places[byId.get(place)] = place;
        return List.of(places);
    }

    private static List<String> ids(MixModel model, BitSet set) {
        return set.stream()
                .mapToObj(i -> model.candidates().get(i).id())
                .sorted()
                .toList();
    }
}
