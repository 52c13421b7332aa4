package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.creators.CreatorFacts;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Cuts the audiences of real creators into segments: one per country and niche, so that creators of the same niche share
 * people and creators of different niches do not. Sizes are stated assumptions, and the request may tell its own.
 */
final class Market {
    /** People who use social media, in millions, rounded; a country not listed counts with the last figure. */
    private static final Map<String, Double> MILLIONS = Map.ofEntries(
            Map.entry("US", 240.0),
            Map.entry("GB", 56.0),
            Map.entry("DE", 67.0),
            Map.entry("FR", 52.0),
            Map.entry("IT", 43.0),
            Map.entry("ES", 40.0),
            Map.entry("NL", 14.0),
            Map.entry("AT", 7.0),
            Map.entry("CH", 7.0),
            Map.entry("PL", 28.0),
            Map.entry("SE", 8.5),
            Map.entry("IN", 460.0),
            Map.entry("JP", 96.0),
            Map.entry("CA", 32.0),
            Map.entry("AU", 21.0),
            Map.entry("BR", 144.0));

    private static final double ELSEWHERE_MILLIONS = 10;
    private static final double NICHE_SHARE = 0.05;
    private static final double BASIS = 10_000;
    private static final String ANY_NICHE = "general";
    private static final int LARGEST = 100;

    private final String currency;
    private final Priors priors;
    private final Map<String, Double> sizes;
    private final ToIntFunction<Tier> posts;

    Market(String currency, Priors priors, Map<String, Double> toldSizes, ToIntFunction<Tier> posts) {
        this.posts = posts;
        this.currency = currency;
        this.priors = priors;
        this.sizes = toldSizes;
    }

    /** A creator without a price in the currency, or too small for a tier, cannot be planned with. */
    static boolean canBePlanned(CreatorFacts facts, String currency) {
        return facts.tier() != null
                && Tier.of(facts.tier()).isPresent()
                && facts.feeIn(currency).isPresent()
                && facts.followers() > 0;
    }

    List<Candidate> candidates(List<CreatorFacts> creators, List<Segment> segments) {
        Set<String> kept = new TreeSet<>(segments.stream().map(Segment::id).toList());
        return creators.stream().map(facts -> candidate(facts, kept)).toList();
    }

    /** The segments with most of the audiences; the long tail is left out, which understates reach a little. */
    List<Segment> segments(List<CreatorFacts> creators) {
        Map<String, Double> people = new TreeMap<>();
        creators.forEach(facts -> shares(facts)
                .forEach((segment, share) -> people.merge(segment, share * facts.followers(), Double::sum)));
        return people.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(LARGEST)
                .map(entry -> new Segment(entry.getKey(), size(entry.getKey())))
                .toList();
    }

    private Candidate candidate(CreatorFacts facts, Set<String> kept) {
        Tier tier = Tier.of(facts.tier()).orElseThrow();
        Map<String, Double> audience = shares(facts);
        audience.keySet().retainAll(kept);
        return new Candidate(
                facts.id().toString(),
                tier,
                facts.feeIn(currency).orElseThrow().amount(),
                posts.applyAsInt(tier),
                null,
                facts.followers(),
                facts.authenticShareBp() == null ? 1 : facts.authenticShareBp() / BASIS,
                facts.engagementRateBp() == null ? priors.engagementRate().get(tier) : facts.engagementRateBp() / BASIS,
                null,
                audience);
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

    static String countryOf(String segment) {
        return segment.substring(0, segment.indexOf(':'));
    }

    private double size(String segment) {
        String country = countryOf(segment);
        double usual = MILLIONS.getOrDefault(country, ELSEWHERE_MILLIONS) * 1_000_000 * NICHE_SHARE;
        return sizes.getOrDefault(segment, sizes.getOrDefault(country, usual));
    }
}
