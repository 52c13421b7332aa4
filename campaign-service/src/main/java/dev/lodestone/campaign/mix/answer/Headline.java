package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix.Beaten;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Optimality;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Tier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The answer in one line. Who wins comes first, also when it is not the mix. */
record Headline(
        MixModel model, Standing standing, List<Beaten> beats, Optimality optimality, boolean areOpponentsProven) {

    String text(BitSet recommended) {
        String first =
                switch (standing.winner()) {
                    case NOBODY -> nobody();
                    case ALL_MICRO -> "All-micro wins: " + why(recommended, Tier.MICRO_FAMILY, "larger");
                    case ALL_CELEBRITY -> "All-celebrity wins: " + why(recommended, Tier.CELEBRITIES, "smaller");
                    case MIX ->
                        (isOneTier(recommended) ? "Neither single-tier plan wins: " : "The mix wins: ")
                                + counts(recommended)
                                + (recommended.cardinality() == 1 ? " brings " : " together bring ")
                                + more() + ".";
                };
        return first + " " + proof();
    }

    private String nobody() {
        Admission admission = new Admission(model, new BitSet());
        if (candidates().noneMatch(admission::isAffordable))
            return "Nobody can be booked: the budget is below the cost of the cheapest creator.";
        return candidates().anyMatch(admission::isAdmitted)
                ? "Nobody is worth the cost: the best plan under this budget is to book no creator."
                : "Nobody can be booked: the limits leave no creator whom the budget pays for.";
    }

    /** A plan that others would beat, or that books others all the same, does so because its limits ask for it. */
    private String why(BitSet recommended, Set<Tier> family, String others) {
        String words;
        if (!isOnly(recommended, family)) words = "the limits ask for creators who cost more than they bring";
        else if (standing.isDecidedByLimits())
            words = "the limits decide it, without them another plan would bring more";
        else if (model.candidates().stream().allMatch(candidate -> family.contains(candidate.tier())))
            words = "no " + others + " creator is on offer";
        else words = whyNot(recommended, family, others);
        return words + ". The plan books " + counts(recommended) + ".";
    }

    private String whyNot(BitSet recommended, Set<Tier> family, String others) {
        Admission admission = new Admission(model, recommended);
        int[] affordable = candidates()
                .filter(i -> !family.contains(model.candidates().get(i).tier()) && admission.isAffordable(i))
                .toArray();
        long keptOut = IntStream.of(affordable).filter(admission::isKeptOut).count();
        if (keptOut > 0 && keptOut == affordable.length) return "the limits leave no " + others + " creator";
        return "under this budget no " + others + " creator " + (keptOut > 0 ? "whom the limits leave " : "")
                + "is worth its cost";
    }

    private IntStream candidates() {
        return IntStream.range(0, model.candidates().size());
    }

    private boolean isOnly(BitSet creators, Set<Tier> family) {
        return creators.stream()
                .allMatch(i -> family.contains(model.candidates().get(i).tier()));
    }

    private boolean isOneTier(BitSet creators) {
        return creators.stream()
                        .mapToObj(i -> model.candidates().get(i).tier())
                        .distinct()
                        .count()
                == 1;
    }

    private String more() {
        String noun = noun(model.question().objective());
        if (standing.reached() <= 0) return "a smaller loss of " + noun + " than either single-tier plan";
        if (standing.single() <= 0)
            return noun + ", which no single-tier plan " + (areOpponentsProven ? "does" : "that was found does");
        return "%s more %s than the better single-tier plan%s; it beats all-micro in %s and all-celebrity in %s of the draws"
                .formatted(
                        percent((standing.reached() - standing.single()) / standing.single()),
                        noun,
                        areOpponentsProven ? "" : " that was found",
                        percent(beats(Name.ALL_MICRO)),
                        percent(beats(Name.ALL_CELEBRITY)));
    }

    private String proof() {
        return optimality.proven()
                ? "Proven: no plan under these limits is worth more in this model."
                : "At most %s may be missing to the best plan.".formatted(percent(optimality.gap()));
    }

    private double beats(Name name) {
        return beats.stream()
                .filter(beaten -> beaten.plan() == name)
                .findFirst()
                .map(Beaten::probability)
                .orElse(0.0);
    }

    private String counts(BitSet set) {
        Map<Tier, Integer> perTier = new EnumMap<>(Tier.class);
        set.stream().forEach(i -> perTier.merge(model.candidates().get(i).tier(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        perTier.forEach((tier, count) -> words.addFirst(count + " " + tier.wire()));
        return String.join(", ", words) + (set.cardinality() == 1 ? " creator" : " creators");
    }

    private static String noun(Objective objective) {
        return switch (objective) {
            case REACH -> "reach";
            case ENGAGEMENT -> "engagements";
            case SALES -> "buyers";
            case PROFIT -> "profit";
        };
    }

    private static String percent(double share) {
        double percent = share * 100;
        return String.format(
                Locale.ROOT,
                percent >= 10 || percent == 0 ? "%.0f %%" : percent >= 0.1 ? "%.1f %%" : "%.4f %%",
                percent);
    }
}
