package dev.lodestone.campaign.mix.headline;

import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Tier;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Why creators of one family win, of which there is one only where the plan is proven best. */
record Reason(MixModel model, Standing standing, Certainty certainty, Set<Tier> family, String others) {

    boolean isKnown() {
        return certainty.optimality().proven() && (isOnly(certainty.recommended()) || certainty.areOpponentsProven());
    }

    /** A plan that others would beat, or that books others all the same, does so because its limits ask for it. */
    String words() {
        if (!isOnly(certainty.recommended())) return "the limits ask for creators who cost more than they bring";
        if (standing.isDecidedByLimits()) return "the limits decide it, without them another plan would bring more";
        if (model.candidates().stream().allMatch(candidate -> family.contains(candidate.tier())))
            return "no " + others + " creator is on offer";
        return whyNot();
    }

    /** Where an opponent that was spared limits may be a better one, they are named beside the budget. */
    private String whyNot() {
        Admission admission = new Admission(model, certainty.recommended());
        Set<Boolean> keptOut = IntStream.range(0, model.candidates().size())
                .filter(i -> !isOfFamily(i) && admission.isAffordable(i))
                .mapToObj(admission::isKeptOut)
                .distinct()
                .limit(2)
                .collect(Collectors.toSet());
        if (keptOut.equals(Set.of(true))) return "the limits leave no " + others + " creator";
        return "under this budget %sno %s creator %sis worth its cost"
                .formatted(
                        certainty.areOpponentsProven() ? "" : "and these limits ",
                        others,
                        keptOut.contains(true) ? "whom the limits leave " : "");
    }

    private boolean isOnly(BitSet creators) {
        return creators.stream().allMatch(this::isOfFamily);
    }

    private boolean isOfFamily(int i) {
        return family.contains(model.candidates().get(i).tier());
    }
}
