package dev.lodestone.bench.mix;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.overlap.Measured;
import dev.lodestone.campaign.mix.overlap.Overlap;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A market of creators, drawn from a seed: half of them nano, one in thirty a mega star. */
public record Market(int creators, int segments, double budgetShare) {
    private static final double[] UP_TO = {0.5, 0.8, 0.92, 0.97, 1};
    private static final double[] FOLLOWERS = {3_000, 30_000, 200_000, 700_000, 3_000_000};
    private static final double[] RATES = {0.04, 0.025, 0.018, 0.015, 0.012};
    private static final long[] FEES = {80_00, 400_00, 3_000_00, 12_000_00, 60_000_00};

    /** The budget is a share of what all creators together would cost. */
    public Question question(long seed, Objective objective) {
        Random random = new Random(seed);
        List<Segment> market = IntStream.range(0, segments)
                .mapToObj(s -> new Segment("s%02d".formatted(s), 50_000 + random.nextInt(950_000)))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < creators; i++) {
            candidates.add(creator(random, i));
        }
        long all = candidates.stream()
                .mapToLong(candidate -> candidate.cost(Priors.DEFAULT))
                .sum();
        long budget = Math.round(all * budgetShare);
        return new Question(budget, objective, seed, Priors.DEFAULT, Constraints.NONE, market, candidates);
    }

    private Candidate creator(Random random, int i) {
        double draw = random.nextDouble();
        int tier = 0;
        while (draw > UP_TO[tier]) tier++;
        return new Candidate(
                "c%05d".formatted(i),
                Tier.values()[tier],
                Math.round(FEES[tier] * Math.exp(0.4 * random.nextGaussian())),
                1 + random.nextInt(2),
                null,
                FOLLOWERS[tier] * Math.exp(0.5 * random.nextGaussian()),
                0.7 + 0.3 * random.nextDouble(),
                RATES[tier] * (0.5 + random.nextDouble()),
                random.nextBoolean() ? null : 3 + 10 * random.nextDouble(),
                audience(random));
    }

    private Map<String, Double> audience(Random random) {
        Map<String, Double> audience = new TreeMap<>();
        int parts = 1 + random.nextInt(4);
        for (int part = 0; part < parts; part++) {
            audience.put("s%02d".formatted(random.nextInt(segments)), 0.9 / parts);
        }
        return audience;
    }

    /** So many pairs that share a segment, measured to have a twentieth to two thirds of the smaller audience in common. */
    public static List<Overlap> overlaps(Question question, int pairs) {
        Random random = new Random(question.seed());
        List<Candidate> all = question.candidates();
        Map<Set<String>, Overlap> found = new LinkedHashMap<>();
        while (found.size() < pairs) {
            Candidate a = all.get(random.nextInt(all.size()));
            Candidate b = all.get(random.nextInt(all.size()));
            Overlap overlap = new Overlap(a.id(), b.id(), 0.05 + 0.6 * random.nextDouble(), Base.SMALLER);
            if (!a.equals(b) && new Measured(overlap, a, b).fitsTheirSegments())
                found.putIfAbsent(Set.of(a.id(), b.id()), overlap);
        }
        return List.copyOf(found.values());
    }
}
