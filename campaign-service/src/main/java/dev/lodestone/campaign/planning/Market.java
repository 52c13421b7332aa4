package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.creators.CreatorFacts;
import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.prior.Platform;
import dev.lodestone.campaign.people.Population;
import dev.lodestone.campaign.planning.ToldOverrides.CreatorOverride;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Turns real creators into candidates. */
final class Market {
    private static final double BASIS = 10_000;

    private final String currency;
    private final Priors priors;
    private final MixPlanRequest request;
    private final Population population;
    private final Map<UUID, CreatorOverride> overrides;

    Market(String currency, Priors priors, MixPlanRequest request) {
        this.currency = currency;
        this.priors = priors;
        this.request = request;
        this.population = request.population();
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
                .map(entry -> population.segment(entry.getKey(), entry.getValue()))
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
}
