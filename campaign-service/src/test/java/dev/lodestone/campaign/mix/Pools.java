package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Constraints;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Seeded pools of creators: the same seed is the same pool. */
final class Pools {
    private static final double[] FOLLOWERS = {3_000, 30_000, 200_000, 700_000, 3_000_000};
    private static final double[] RATES = {0.04, 0.025, 0.018, 0.015, 0.012};
    private static final long[] FEES = {80_00, 400_00, 3_000_00, 12_000_00, 60_000_00};

    private Pools() {}

    static Question pool(long seed, int size, long budget, Objective objective) {
        Random random = new Random(seed);
        List<Segment> segments = IntStream.range(0, 5)
                .mapToObj(s -> new Segment("s" + s, 200_000 + random.nextInt(800_000)))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Tier tier = Tier.values()[i % 5];
            int t = tier.ordinal();
            double followers = FOLLOWERS[t] * (0.5 + random.nextDouble());
            candidates.add(new Candidate(
                    "c%03d".formatted(i),
                    tier,
                    Math.round(FEES[t] * (0.5 + random.nextDouble())),
                    1,
                    null,
                    followers,
                    0.7 + 0.3 * random.nextDouble(),
                    RATES[t] * (0.5 + random.nextDouble()),
                    random.nextBoolean() ? null : 3 + 10 * random.nextDouble(),
                    audience(random)));
        }
        return new Question(budget, objective, seed, Priors.DEFAULT, Constraints.NONE, segments, candidates);
    }

    private static Map<String, Double> audience(Random random) {
        double first = 0.3 + 0.5 * random.nextDouble();
        int home = random.nextInt(5);
        return Map.of("s" + home, first, "s" + (home + 1) % 5, 0.9 - first);
    }

    static double bruteForce(Question question) {
        MixModel model = new MixModel(question);
        double best = 0;
        for (long bits = 0; bits < 1L << question.candidates().size(); bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            Figures figures = model.figures(set);
            if (figures.cost() <= question.budget()) best = Math.max(best, figures.objective(question.objective()));
        }
        return best;
    }
}
