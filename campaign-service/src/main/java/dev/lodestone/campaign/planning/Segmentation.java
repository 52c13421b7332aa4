package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.answer.AssumptionView;
import dev.lodestone.campaign.creators.CreatorFacts;
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
record Segmentation(Set<String> kept, Set<String> byAge) {
    private static final int LARGEST = 100;
    private static final int LARGEST_BY_AGE = 200;
    private static final double BASIS = 10_000;
    private static final String ANY_NICHE = "general";

    /** {@code named}: segments that the request speaks of as a whole stay whole, those of whose ages it speaks are the first to be cut. */
    static Segmentation of(List<CreatorFacts> creators, Set<String> named) {
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
                .sorted(Comparator.comparing(segment -> !isNamedByAge(segment, named)))
                .limit((LARGEST_BY_AGE - kept.size()) / (Ages.USUAL.size() - 1))
                .collect(Collectors.toSet());
        return new Segmentation(kept, byAge);
    }

    private static boolean isNamedByAge(String segment, Set<String> named) {
        return Ages.USUAL.keySet().stream().anyMatch(age -> named.contains(segment + ":" + age));
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
        kept.forEach(segment -> put(segments, segment, 1, Ages.USUAL));
        return segments;
    }

    Map<String, Double> audience(CreatorFacts facts) {
        Map<String, Double> ages = Ages.of(facts.audienceAgesBp());
        Map<String, Double> audience = new HashMap<>();
        shares(facts).forEach((segment, share) -> {
            if (kept.contains(segment)) put(audience, segment, share, ages);
        });
        return audience;
    }

    private void put(Map<String, Double> parts, String segment, double share, Map<String, Double> ages) {
        if (byAge.contains(segment)) ages.forEach((age, part) -> parts.put(segment + ":" + age, share * part));
        else parts.put(segment, share);
    }

    /** The country and niche of a segment, whatever the age. */
    static String wholeOf(String segment) {
        String[] parts = segment.split(":", 3);
        return parts[0] + ":" + parts[1];
    }

    static String countryOf(String segment) {
        return segment.substring(0, segment.indexOf(':'));
    }

    List<AssumptionView> assumptions(List<CreatorFacts> creators) {
        if (byAge.isEmpty()) return List.of();
        long without = creators.stream()
                .filter(facts -> facts.audienceAgesBp().isEmpty())
                .count();
        List<AssumptionView> told = new ArrayList<>();
        told.add(AssumptionView.plain("candidates.withoutAges", Long.toString(without)));
        Ages.USUAL.forEach((age, share) ->
                told.add(AssumptionView.plain("segments.usualShare." + age, AssumptionView.number(share))));
        return told;
    }
}
