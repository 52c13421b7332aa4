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
    private final MixModel model;
    private final int[] used;
    private final SplittableRandom[] ofCreator;
    private final SplittableRandom ofAll;
    private final Luck luck;
    private final double rateSigma;
    private final double feeSigma;
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
        this.rateSigma = sigma(Benchmarks.ENGAGEMENT, 1);
        this.feeSigma = sigma(Benchmarks.FEE, 1);
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
            double rate = factor(ofCreator[u], rateSigma);
            long fee = Math.round(candidate.fee() * factor(ofCreator[u], feeSigma));
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
}
