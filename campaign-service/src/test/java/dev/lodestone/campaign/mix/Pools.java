package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.check.PlanCheck;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Seeded pools of creators: the same seed is the same pool. */
public final class Pools {
    private static final double[] FOLLOWERS = {3_000, 30_000, 200_000, 700_000, 3_000_000};
    private static final double[] RATES = {0.04, 0.025, 0.018, 0.015, 0.012};
    private static final long[] FEES = {80_00, 400_00, 3_000_00, 12_000_00, 60_000_00};

    private Pools() {}

    /** {@code part} of what all of them together would cost is the budget. */
    public static Question pool(long seed, int size, double part, Objective objective) {
        Random random = new Random(seed);
        List<Segment> segments = IntStream.range(0, 8)
                .mapToObj(s -> new Segment("s" + s, 50_000 + random.nextInt(800_000)))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            candidates.add(candidate(random, i));
        }
        long all = candidates.stream()
                .mapToLong(candidate -> candidate.cost(Priors.DEFAULT))
                .sum();
        return new Question(
                Math.round(all * part), objective, seed, Priors.DEFAULT, Constraints.NONE, segments, candidates);
    }

    /** With such a part of the people in each segment, so that a few creators fill it; never less than one. */
    public static Question shrunk(Question pool, double part) {
        return pool.withSegments(pool.segments().stream()
                .map(segment -> new Segment(segment.id(), Math.max(1, segment.size() * part)))
                .toList());
    }

    private static Candidate candidate(Random random, int i) {
        Tier tier = Tier.values()[i % 5];
        int t = tier.ordinal();
        return new Candidate(
                "c%03d".formatted(i),
                tier,
                Math.round(FEES[t] * (0.5 + random.nextDouble())),
                1 + random.nextInt(2),
                random.nextInt(4) == 0 ? 40_00L : null,
                FOLLOWERS[t] * (0.5 + random.nextDouble()),
                0.7 + 0.3 * random.nextDouble(),
                RATES[t] * (0.5 + random.nextDouble()),
                random.nextBoolean() ? null : 3 + 10 * random.nextDouble(),
                audience(random));
    }

    private static Map<String, Double> audience(Random random) {
        Map<String, Double> audience = new HashMap<>();
        int parts = 1 + random.nextInt(3);
        for (int part = 0; part < parts; part++) {
            audience.put("s" + random.nextInt(8), 0.9 / parts);
        }
        return audience;
    }

    /** The best value of any set that the checker finds no fault with; 2^n sets are looked at. */
    public static double bruteForce(Question question) {
        MixModel model = new MixModel(question);
        double best = Double.NEGATIVE_INFINITY;
        for (long bits = 0; bits < 1L << question.candidates().size(); bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            Figures figures = model.figures(set);
            double reached = figures.objective(question.objective());
            if (figures.cost() <= question.budget() && reached > best && keeps(question, set)) best = reached;
        }
        return best;
    }

    private static boolean keeps(Question question, BitSet set) {
        return question.constraints().equals(Constraints.NONE)
                || PlanCheck.faults(
                                question,
                                set.stream()
                                        .mapToObj(i ->
                                                question.candidates().get(i).id())
                                        .toList())
                        .isEmpty();
    }
}
