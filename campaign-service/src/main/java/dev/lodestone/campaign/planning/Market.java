package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.creators.CreatorFacts;
import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.prior.Platform;
import dev.lodestone.campaign.planning.ToldOverrides.CreatorOverride;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Turns real creators into candidates. Sizes of segments are stated assumptions, and the request may tell its own. */
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

    private final String currency;
    private final Priors priors;
    private final MixPlanRequest request;
    private final Map<String, Double> sizes;
    private final Map<UUID, CreatorOverride> overrides;

    Market(String currency, Priors priors, MixPlanRequest request) {
        this.currency = currency;
        this.priors = priors;
        this.request = request;
        this.sizes = request.sizes();
        this.overrides = request.toldOverrides().byCreator();
    }

    /** A creator without a price in the currency, or too small for a tier, cannot be planned with. */
    static boolean canBePlanned(CreatorFacts facts, String currency) {
        return facts.tier() != null
                && Tier.of(facts.tier()).isPresent()
                && facts.feeIn(currency).isPresent()
                && facts.followers() > 0;
    }

    List<Candidate> candidates(List<CreatorFacts> creators, Segmentation segmentation) {
        return creators.stream()
                .map(facts -> candidate(facts, segmentation.audience(facts)))
                .toList();
    }

    List<Segment> segments(Segmentation segmentation) {
        return segmentation.segments().entrySet().stream()
                .map(entry -> new Segment(
                        entry.getKey(), size(entry.getKey(), entry.getValue()), Segmentation.wholeOf(entry.getKey())))
                .toList();
    }

    private Candidate candidate(CreatorFacts facts, Map<String, Double> audience) {
        Tier tier = Tier.of(facts.tier()).orElseThrow();
        Platform platform = Platform.of(facts.platform()).orElse(null);
        CreatorOverride told = overrides.getOrDefault(facts.id(), new CreatorOverride(facts.id(), null, null, null));
        return new Candidate(
                facts.id().toString(),
                tier,
                facts.feeIn(currency).orElseThrow().amount(),
                request.posts(tier),
                told.handling() == null ? null : told.handling().amount(),
                facts.followers(),
                facts.authenticShareBp() == null ? 1 : facts.authenticShareBp() / BASIS,
                facts.engagementRateBp() == null
                        ? Benchmarks.usualRate(priors, tier, platform)
                        : facts.engagementRateBp() / BASIS,
                told.fit(),
                audience,
                told.brandSafety(),
                platform);
    }

    /** {@code part}: of the people of its country and niche. A size that is told of a country is that of each niche there. */
    private double size(String segment, double part) {
        String country = Segmentation.countryOf(segment);
        double usual = MILLIONS.getOrDefault(country, ELSEWHERE_MILLIONS) * 1_000_000 * NICHE_SHARE;
        return sizes.getOrDefault(segment, sizes.getOrDefault(country, usual) * part);
    }
}
