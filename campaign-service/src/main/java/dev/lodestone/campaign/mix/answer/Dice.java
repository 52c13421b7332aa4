package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.prior.Estimate;
import dev.lodestone.campaign.mix.world.Worlds;
import dev.lodestone.campaign.mix.world.Worlds.Luck;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Deals luck out of the ranges that an answer shows. A creator's luck hangs on the seed and its id alone, that of a platform, or of a guess at people, on its name. */
final class Dice {
    private static final int LEVELS = 4096;
    private static final double STEP = 1e-4;
    /** What spreads a change of one bit: the golden ratio in 64 bits. */
    private static final long ODD = 0x9E3779B97F4A7C15L;
    /** Levels of equal chance in place of a normal and an exponential per creator and draw: thousands times as many. */
    private static final double[] DEVIATES = deviates();

    private final SplittableRandom[] ofCreator;
    private final SplittableRandom ofAll;
    private final Map<String, Estimate> priors = new LinkedHashMap<>();
    private final Map<String, Estimate> ranges = new HashMap<>();
    private final Map<String, SplittableRandom> ofPlatforms = new LinkedHashMap<>();
    private final Map<String, SplittableRandom> ofPeople = new LinkedHashMap<>();
    private final Luck luck;
    private final double[] rates;
    private final double[] fees;

    Dice(MixModel model, Worlds worlds) {
        int[] used = worlds.used();
        this.luck = new Luck(used.length);
        long seed = model.question().seed();
        this.ofAll = new SplittableRandom(seed);
        this.ofCreator = new SplittableRandom[used.length];
        for (int u = 0; u < used.length; u++) {
            Candidate one = model.candidates().get(used[u]);
            ofCreator[u] = random(seed, one.id());
            String usual = Benchmarks.USUAL_ENGAGEMENT + Benchmarks.market(one.tier(), one.platform());
            if (one.platform() != null) ofPlatforms.computeIfAbsent(usual, name -> random(seed, name));
        }
        Priors told = model.question().priors();
        told.values().keySet().forEach(name -> priors.put(name, Benchmarks.estimate(told, name)));
        told.ranges().forEach((name, range) -> {
            if (name.startsWith(Benchmarks.CEILING_OF)) priors.put(name, range);
        });
        model.question().segments().stream()
                .flatMap(segment -> segment.count().all())
                .forEach(guess -> {
                    ranges.put(guess.name(), guess.factor());
                    ofPeople.computeIfAbsent(guess.name(), name -> random(seed, name));
                });
        ofPlatforms.keySet().forEach(name -> ranges.put(name, Benchmarks.estimate(told, name)));
        this.rates = levels(Benchmarks.estimate(told, Benchmarks.ENGAGEMENT));
        this.fees = levels(Benchmarks.estimate(told, Benchmarks.FEE));
    }

    private Estimate range(String name) {
        return Optional.ofNullable(ranges.get(name)).orElseThrow();
    }

    /** Valid until the next one. */
    Luck next() {
        priors.forEach((name, range) -> luck.priors.put(name, range.at(ofAll.nextGaussian())));
        ofPlatforms.forEach((name, random) -> luck.priors.put(name, range(name).at(random.nextGaussian())));
        ofPeople.forEach((name, random) -> luck.people.put(name, range(name).at(random.nextGaussian())));
        for (int u = 0; u < ofCreator.length; u++) {
            long bits = ofCreator[u].nextLong();
            luck.rates[u] = rates[(int) (bits & LEVELS - 1)];
            luck.fees[u] = fees[(int) (bits >>> 32 & LEVELS - 1)];
        }
        return luck;
    }

    /** Of all 64 bits: names that share a hash of 32 would share their luck. */
    private static SplittableRandom random(long seed, String of) {
        long mixed = seed;
        for (int k = 0; k < of.length(); k++) {
            mixed = (mixed ^ of.charAt(k)) * ODD;
            mixed ^= mixed >>> 32;
        }
        return new SplittableRandom(mixed);
    }

    private static double[] levels(Estimate range) {
        double[] levels = new double[LEVELS];
        for (int level = 0; level < LEVELS; level++) levels[level] = range.at(DEVIATES[level]);
        return levels;
    }

    private static double[] deviates() {
        double[] deviates = new double[LEVELS];
        double below = 0;
        double z = -7;
        for (int level = 0; level < LEVELS; level++) {
            while (below < (level + 0.5) / LEVELS) {
                below += STEP * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
                z += STEP;
            }
            deviates[level] = z;
        }
        return deviates;
    }
}
