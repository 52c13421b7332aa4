package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.answer.AssumptionView;
import dev.lodestone.campaign.creators.CreatorFacts;
import dev.lodestone.campaign.people.Ages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * By what the audiences of real creators are cut: by country and niche, so that creators of the same niche share people and
 * creators of different niches do not; and the largest of these by age, as far as the ages of anybody there are known.
 *
 * @param kept those with most of the audiences; the long tail is left out, which understates reach a little
 */
record Segmentation(Set<String> kept, Set<String> byAge, Ages ages) {
    private static final int LARGEST = 100;
    private static final int LARGEST_BY_AGE = 200;
    private static final double BASIS = 10_000;
    private static final String ANY_NICHE = "general";

    /** {@code named}: segments that the request speaks of as a whole stay whole, those of whose ages it speaks are the first to be cut. */
    static Segmentation of(List<CreatorFacts> creators, Set<String> named, Ages ages) {
        Map<String, Double> people = new TreeMap<>();
        Set<String> ofKnownAge = new HashSet<>();
        creators.forEach(facts -> {
            Map<String, Double> shares = shares(facts);
            shares.forEach((segment, share) -> people.merge(segment, share * facts.followers(), Double::sum));
            if (!facts.audienceAgesBp().isEmpty()) ofKnownAge.addAll(shares.keySet());
        });
        Set<String> kept = people.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(LARGEST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> byAge = kept.stream()
                .filter(segment -> ofKnownAge.contains(segment) && !named.contains(segment))
                .sorted(Comparator.comparing(segment -> !isNamedByAge(segment, named, ages)))
                .limit((LARGEST_BY_AGE - kept.size()) / (ages.bands().size() - 1))
                .collect(Collectors.toSet());
        return new Segmentation(kept, byAge, ages);
    }

    private static boolean isNamedByAge(String segment, Set<String> named, Ages ages) {
        return ages.bands().stream().anyMatch(age -> named.contains(segment + ":" + age));
    }

    private static Map<String, Double> shares(CreatorFacts facts) {
        List<String> niches = facts.niches().isEmpty() ? List.of(ANY_NICHE) : new ArrayList<>(facts.niches());
        Map<String, Integer> countries = facts.audienceCountriesBp().isEmpty() && facts.country() != null
                ? Map.of(facts.country(), (int) BASIS)
                : facts.audienceCountriesBp();
        Map<String, Double> shares = new HashMap<>();
        countries.forEach((country, basisPoints) -> niches.forEach(
                niche -> shares.merge(country + ":" + niche, basisPoints / BASIS / niches.size(), Double::sum)));
        return shares;
    }

    /** Each with the part that it is of the people of its country and niche. */
    Map<String, Double> segments() {
        Map<String, Double> segments = new TreeMap<>();
        kept.forEach(segment -> put(segments, segment, 1, ages.parts()));
        return segments;
    }

    Map<String, Double> audience(CreatorFacts facts) {
        Map<String, Double> theirs = ages.of(facts.audienceAgesBp());
        Map<String, Double> audience = new HashMap<>();
        shares(facts).forEach((segment, share) -> {
            if (kept.contains(segment)) put(audience, segment, share, theirs);
        });
        return audience;
    }

    private void put(Map<String, Double> parts, String segment, double share, Map<String, Double> byBand) {
        if (byAge.contains(segment)) byBand.forEach((age, part) -> parts.put(segment + ":" + age, share * part));
        else parts.put(segment, share);
    }

    List<AssumptionView> assumptions(List<CreatorFacts> creators) {
        if (byAge.isEmpty()) return List.of();
        long without = creators.stream()
                .filter(facts -> facts.audienceAgesBp().isEmpty())
                .count();
        return List.of(AssumptionView.plain("candidates.withoutAges", Long.toString(without)));
    }
}
