package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.Worlds;
import dev.lodestone.campaign.mix.Worlds.Luck;
import java.util.SplittableRandom;

/** Deals luck, log-normally around what was told. A creator's luck hangs on the seed and its id alone. */
final class Dice {
    private static final int LEVELS = 4096;
    private static final double STEP = 1e-4;

    private final MixModel model;
    private final int[] used;
    private final SplittableRandom[] ofCreator;
    private final SplittableRandom ofAll;
    private final Luck luck;
    private final double[] rates;
    private final double[] fees;
    private final double ceilingSigma;

    Dice(MixModel model, Worlds worlds) {
        this.model = model;
        this.used = worlds.used();
        this.luck = worlds.new Luck();
        long seed = model.question().seed();
        this.ofAll = new SplittableRandom(seed);
        this.ofCreator = new SplittableRandom[used.length];
        for (int u = 0; u < used.length; u++) {
            String id = model.candidates().get(used[u]).id();
            ofCreator[u] = new SplittableRandom(31 * seed + id.hashCode());
        }
        this.rates = factors(sigma(Benchmarks.ENGAGEMENT, 1));
        this.fees = factors(sigma(Benchmarks.FEE, 1));
        this.ceilingSigma = sigma(Benchmarks.CONVERSION, 1);
    }

    /** Valid until the next one. */
    Luck next() {
        Priors priors = model.question().priors();
        for (Tier tier : Tier.values()) {
            double usual = priors.reachRate().get(tier);
            double factor = factor(ofAll, sigma(Benchmarks.REACH + tier.wire(), usual));
            luck.ofTier(tier, usual == 0 ? 1 : Math.min(factor, 1 / usual));
        }
        luck.ofBuying(factor(ofAll, ceilingSigma));
        for (int u = 0; u < used.length; u++) {
            Candidate candidate = model.candidates().get(used[u]);
            long bits = ofCreator[u].nextLong();
            double rate = rates[(int) (bits & LEVELS - 1)];
            long fee = Math.round(candidate.fee() * fees[(int) (bits >>> 32 & LEVELS - 1)]);
            luck.ofCreator(u, rate, model.cost(used[u]) + (fee - candidate.fee()) * candidate.posts());
        }
        return luck;
    }

    private double sigma(String name, double used) {
        return Benchmarks.estimate(model.question().priors(), name, used).sigma();
    }

    /** Median 1, so that the middle of the draws is the plan as told. */
    private static double factor(SplittableRandom random, double sigma) {
        return sigma == 0 ? 1 : Math.exp(sigma * random.nextGaussian());
    }

    /** Factors of equal chance in place of a normal and an exponential per creator and draw: thousands times as many. */
    private static double[] factors(double sigma) {
        double[] factors = new double[LEVELS];
        double below = 0;
        double z = -7;
        for (int level = 0; level < LEVELS; level++) {
            while (below < (level + 0.5) / LEVELS) {
                below += STEP * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
                z += STEP;
            }
            factors[level] = Math.exp(sigma * z);
        }
        return factors;
    }
}
