package dev.lodestone.campaign.mix.choice;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A limit by the JSON pointer under which it was told, and the question without it. One of a list of ids has its id at the end. */
record Limit(String pointer, UnaryOperator<Question> without) {
    /** More than a hundred of the dearest creators cost for a year, and far from where sums would overflow. */
    private static final long MORE_THAN_ENOUGH = Long.MAX_VALUE / 8;

    /** Limits of one list, and the pointer of the list. */
    record Kind(String pointer, List<Limit> limits) {
        private Kind(Limit only) {
            this(only.pointer(), List.of(only));
        }
    }

    /** All that the question names, in the order in which they are given up. */
    static List<Kind> of(Question question) {
        Constraints asked = question.constraints();
        List<Kind> kinds = new ArrayList<>();
        for (Tier tier : Tier.values()) kinds.addAll(ofTier(tier, asked.range(tier)));
        if (asked.minSegments() > 0) kinds.add(only("minSegments", all -> all.withMinSegments(0)));
        if (asked.minRoi() != null) kinds.add(only("minRoi", all -> all.withMinRoi(null)));
        kinds.add(list("rivals", ofRivals(asked.rivals())));
        if (asked.maxShareOfOne().compareTo(BigDecimal.ONE) < 0)
            kinds.add(only("maxShareOfOne", all -> all.withMaxShareOfOne(BigDecimal.ONE)));
        if (asked.safety() != null) kinds.add(only("minBrandSafety", all -> all.withSafety(null)));
        kinds.add(list(
                "forbidden",
                ofIds("forbidden", asked.forbidden(), (all, id) -> all.withForbidden(without(all.forbidden(), id)))));
        kinds.add(list(
                "required",
                ofIds("required", asked.required(), (all, id) -> all.withRequired(without(all.required(), id)))));
        kinds.add(new Kind(new Limit(Clash.BUDGET, all -> all.withBudget(MORE_THAN_ENOUGH))));
        return kinds.stream().filter(kind -> !kind.limits().isEmpty()).toList();
    }

    private static List<Kind> ofTier(Tier tier, Range range) {
        String name = "perTier/" + tier.wire();
        List<Kind> kinds = new ArrayList<>();
        if (range.min() > 0)
            kinds.add(only(
                    name + "/min",
                    all -> all.withTier(tier, new Range(0, all.range(tier).max()))));
        if (range.max() < Integer.MAX_VALUE)
            kinds.add(only(
                    name + "/max",
                    all -> all.withTier(tier, new Range(all.range(tier).min(), Integer.MAX_VALUE))));
        return kinds;
    }

    /** In an order of their own, so that the order in which they were told changes the places alone. */
    private static List<Limit> ofRivals(List<Set<String>> groups) {
        return IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparing(i -> groups.get(i).toString()))
                .map(i -> named("rivals/" + i, all -> all.withRivals(without(all.rivals(), groups.get(i)))))
                .toList();
    }

    private interface Giving {
        Constraints up(Constraints all, String id);
    }

    private static List<Limit> ofIds(String list, Collection<String> told, Giving giving) {
        return told.stream()
                .map(id -> named(list + "/" + id, all -> giving.up(all, id)))
                .toList();
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(other -> !other.equals(one)).toList();
    }

    private static Set<String> without(Set<String> all, String one) {
        Set<String> others = new HashSet<>(all);
        others.remove(one);
        return others;
    }

    private static Kind list(String name, List<Limit> limits) {
        return new Kind("/constraints/" + name, limits);
    }

    private static Kind only(String name, UnaryOperator<Constraints> without) {
        return new Kind(named(name, without));
    }

    private static Limit named(String name, UnaryOperator<Constraints> without) {
        return new Limit("/constraints/" + name, all -> all.with(without.apply(all.constraints())));
    }
}
