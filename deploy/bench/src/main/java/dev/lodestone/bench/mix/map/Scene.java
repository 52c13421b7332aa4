package dev.lodestone.bench.mix.map;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Markets in which a mix may or may not pay. */
enum Scene {
    PLENTY("many small creators, stars share their audiences", 120, 6, 0),
    SCARCE("few small creators, stars share their audiences", 15, 6, 0),
    STARS_ONLY("many small creators, a third of the people follow stars only", 120, 6, 0.85);

    private static final double[] FOLLOWERS = {4_000, 30_000, 200_000, 700_000, 3_000_000};
    private static final double[] RATES = {0.035, 0.024, 0.018, 0.015, 0.012};
    private static final long[] FEES = {60_00, 350_00, 2_500_00, 7_500_00, 30_000_00};

    final String words;
    private final int small;
    private final int stars;
    private final double apart;

    Scene(String words, int small, int stars, double apart) {
        this.words = words;
        this.small = small;
        this.stars = stars;
        this.apart = apart;
    }

    /** {@code reachValue} in minor units per thousand people. */
    Question question(long seed, long budget, long handling, long reachValue) {
        Random random = new Random(seed);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < small; i++) {
            candidates.add(creator(random, "small" + i, random.nextInt(3) < 2 ? Tier.NANO : Tier.MICRO, 0));
        }
        for (int i = 0; i < 8; i++) {
            candidates.add(creator(random, "mid" + i, Tier.MID, apart / 3));
        }
        for (int i = 0; i < stars; i++) {
            candidates.add(creator(random, "star" + i, i % 2 == 0 ? Tier.MACRO : Tier.MEGA, apart));
        }
        List<Segment> segments = List.of(
                new Segment("a", 800_000),
                new Segment("b", 700_000),
                new Segment("c", 500_000),
                new Segment("stars", 1_000_000));
        Priors priors = Priors.DEFAULT.withHandling(handling).withValuePerThousandReached(reachValue);
        return new Question(budget, Objective.PROFIT, seed, priors, Constraints.NONE, segments, candidates);
    }

    private static Candidate creator(Random random, String id, Tier tier, double followsStars) {
        int t = tier.ordinal();
        String home = List.of("a", "b", "c").get(random.nextInt(3));
        String away = List.of("b", "c", "a").get(random.nextInt(3));
        Map<String, Double> audience = home.equals(away)
                ? Map.of(home, 0.9 * (1 - followsStars), "stars", 0.9 * followsStars)
                : Map.of(home, 0.6 * (1 - followsStars), away, 0.3 * (1 - followsStars), "stars", 0.9 * followsStars);
        return new Candidate(
                id,
                tier,
                Math.round(FEES[t] * Math.exp(0.3 * random.nextGaussian())),
                1,
                null,
                FOLLOWERS[t] * Math.exp(0.3 * random.nextGaussian()),
                0.85,
                RATES[t] * (0.6 + 0.8 * random.nextDouble()),
                null,
                audience);
    }
}
