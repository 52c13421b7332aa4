package dev.lodestone.campaign.mix.headline;

import dev.lodestone.campaign.mix.Mix.Beaten;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Optimality;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.choice.Portfolio;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The answer in one line. Who wins comes first, also when it is not the mix. Of what a search has not proven no reason is given: the
 * best plan may be another.
 */
public record Headline(MixModel model, Standing standing, List<Beaten> beats, Portfolio portfolio) {
    /** Of less no digit would be shown. */
    private static final double LEAST_PERCENT = 1e-4;

    private static final String LESS = "less than";

    public String text() {
        BitSet recommended = certainty().recommended();
        String first =
                switch (standing.winner()) {
                    case NOBODY -> nobody();
                    case ALL_MICRO -> "All-micro " + why(recommended, Tier.MICRO_FAMILY, "larger");
                    case ALL_CELEBRITY -> "All-celebrity " + why(recommended, Tier.CELEBRITIES, "smaller");
                    case MIX ->
                        (isOneTier(recommended) ? "Neither single-tier plan " : "The mix ")
                                + (certainty().isAheadOfAnyOpponent(standing) ? "wins: " : "leads so far: ")
                                + counts(recommended)
                                + (recommended.cardinality() == 1 ? " brings " : " together bring ")
                                + more() + ".";
                };
        return first + " " + proof();
    }

    private Certainty certainty() {
        return new Certainty(model, portfolio);
    }

    private String nobody() {
        Admission admission = new Admission(model, new BitSet());
        if (candidates().noneMatch(admission::isAffordable))
            return "Nobody can be booked: the budget is below the cost of the cheapest creator.";
        if (candidates().noneMatch(admission::isAdmitted))
            return "Nobody can be booked: the limits leave no creator whom the budget pays for.";
        return certainty().optimality().proven()
                ? "Nobody is worth the cost: the best plan under this budget is to book no creator."
                : "Nobody is booked so far: no plan was found that is worth its cost.";
    }

    private String why(BitSet recommended, Set<Tier> family, String others) {
        Reason reason = new Reason(model, standing, certainty(), family, others);
        String plan = "books " + counts(recommended) + ".";
        return reason.isKnown()
                ? "wins: " + reason.words() + ". The plan " + plan
                : "leads so far: the best plan that was found " + plan;
    }

    private IntStream candidates() {
        return IntStream.range(0, model.candidates().size());
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
            return noun + ", which no single-tier plan "
                    + (certainty().areOpponentsProven() ? "does" : "that was found does");
        return "%s more %s than the better single-tier plan%s; it beats all-micro in %s and all-celebrity in %s of the draws"
                .formatted(
                        percent((standing.reached() - standing.single()) / standing.single()),
                        noun,
                        certainty().areOpponentsProven() ? "" : " that was found",
                        percent(beats(Name.ALL_MICRO)),
                        percent(beats(Name.ALL_CELEBRITY)));
    }

    private String proof() {
        Optimality optimality = certainty().optimality();
        if (optimality.proven()) return "Proven: no plan under these limits is worth more in this model.";
        String most = percent(optimality.gap());
        return (most.startsWith(LESS) ? most.replace(LESS, "Less than") : "At most " + most)
                + " may be missing to the best plan.";
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
        if (percent > 0 && percent < LEAST_PERCENT) return LESS + " 0.0001 %";
        return String.format(
                Locale.ROOT,
                percent >= 10 || percent == 0 ? "%.0f %%" : percent >= 0.1 ? "%.1f %%" : "%.4f %%",
                percent);
    }
}
