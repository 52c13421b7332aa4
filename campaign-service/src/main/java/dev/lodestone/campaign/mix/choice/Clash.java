package dev.lodestone.campaign.mix.choice;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.search.Optimiser;
import dev.lodestone.campaign.mix.search.Optimiser.Solution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Finds limits that clash. Each one of them is needed for the clash, so that giving up any of them makes a plan possible,
 * as far as the effort went.
 */
public final class Clash {
    public static final String BUDGET = "/budget";

    private static final long EFFORT_PER_TRIAL = 4_000_000;
    /** More than a hundred of the dearest creators cost for a year, and far from where sums would overflow. */
    private static final long MORE_THAN_ENOUGH = Long.MAX_VALUE / 8;

    /** A limit by the JSON pointer under which it was told, and the question without it. */
    private record Limit(String pointer, UnaryOperator<Question> without) {}

    private final List<Limit> limits = new ArrayList<>();

    private Clash(Question question) {
        Constraints asked = question.constraints();
        for (Tier tier : Tier.values()) {
            ofTier(tier, asked.range(tier));
        }
        if (asked.minSegments() > 0) add("minSegments", all -> all.withMinSegments(0));
        if (asked.minRoi() != null) add("minRoi", all -> all.withMinRoi(null));
        for (int i = 0; i < asked.rivals().size(); i++) {
            Set<String> group = asked.rivals().get(i);
            add(
                    "rivals/" + i,
                    all -> all.withRivals(all.rivals().stream()
                            .filter(other -> !other.equals(group))
                            .toList()));
        }
        if (asked.maxShareOfOne().compareTo(BigDecimal.ONE) < 0)
            add("maxShareOfOne", all -> all.withMaxShareOfOne(BigDecimal.ONE));
        if (asked.safety() != null) add("minBrandSafety", all -> all.withSafety(null));
        if (!asked.forbidden().isEmpty()) add("forbidden", all -> all.withForbidden(Set.of()));
        if (!asked.required().isEmpty()) add("required", all -> all.withRequired(Set.of()));
        limits.add(new Limit(BUDGET, all -> all.withBudget(MORE_THAN_ENOUGH)));
    }

    /** {@code proven}: the limits cannot be kept together, and without any one of them there is a plan. */
    public record Found(List<String> pointers, boolean proven) {}

    /** Where a trial runs out of effort, that no plan was found has to do, and nothing is proven. */
    public static Found of(Question question, Effort effort) {
        List<String> needed = new ArrayList<>();
        boolean proven = true;
        Question now = question;
        for (Limit limit : new Clash(question).limits) {
            Question milder = limit.without().apply(now);
            switch (trial(milder, effort)) {
                case Solution.Found possible -> needed.add(limit.pointer());
                case Solution.None none -> {
                    now = milder;
                    proven &= none.proven();
                }
            }
        }
        return new Found(needed, proven);
    }

    private static Solution trial(Question question, Effort effort) {
        Menu menu = Menu.of(new MixModel(question), Set.of(Tier.values()), question.constraints());
        return menu.lacksRequired()
                ? new Solution.None(true)
                : Optimiser.best(menu.pool(), List.of(), effort.upTo(EFFORT_PER_TRIAL));
    }

    private void ofTier(Tier tier, Range range) {
        String name = "perTier/" + tier.wire();
        if (range.min() > 0)
            add(
                    name + "/min",
                    all -> all.withTier(tier, new Range(0, all.range(tier).max())));
        if (range.max() < Integer.MAX_VALUE)
            add(
                    name + "/max",
                    all -> all.withTier(tier, new Range(all.range(tier).min(), Integer.MAX_VALUE)));
    }

    private void add(String name, UnaryOperator<Constraints> without) {
        limits.add(new Limit("/constraints/" + name, all -> all.with(without.apply(all.constraints()))));
    }
}
