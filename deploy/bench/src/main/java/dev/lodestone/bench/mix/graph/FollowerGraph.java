package dev.lodestone.bench.mix.graph;

import dev.lodestone.campaign.mix.overlap.Overlap;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Who follows whom, drawn person by person: people live in blocks, creators have a home block and a popularity with a
 * heavy tail, and some people follow many more creators than others do. The true union is counted.
 */
final class FollowerGraph {
    static final int PEOPLE = 24_000;
    static final int BLOCKS = 8;
    static final int CREATORS = 40;

    final long seed;
    final Random random;
    private final BitSet[] followers = new BitSet[CREATORS];
    private final int[] homes = new int[CREATORS];

    FollowerGraph(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        double[] activity = new double[PEOPLE];
        for (int person = 0; person < PEOPLE; person++) {
            activity[person] = Math.exp(0.35 * random.nextGaussian());
        }
        for (int creator = 0; creator < CREATORS; creator++) {
            int home = random.nextInt(BLOCKS);
            homes[creator] = home;
            double popularity = Math.min(0.6, 0.1 / Math.pow(random.nextDouble(), 0.5));
            double abroad = 0.05 + 0.2 * random.nextDouble();
            followers[creator] = new BitSet(PEOPLE);
            for (int person = 0; person < PEOPLE; person++) {
                double chance = popularity * activity[person] * (block(person) == home ? 1 : abroad);
                if (random.nextDouble() < chance) followers[creator].set(person);
            }
        }
    }

    private static int block(int person) {
        return person % BLOCKS;
    }

    BitSet someCreators() {
        BitSet set = new BitSet();
        int wanted = 12 + random.nextInt(20);
        while (set.cardinality() < wanted) set.set(random.nextInt(CREATORS));
        return set;
    }

    /** Of a niche: all who are at home in one of two blocks, which may be nobody. */
    BitSet neighbours() {
        int block = random.nextInt(BLOCKS);
        return IntStream.range(0, CREATORS)
                .filter(creator -> homes[creator] == block || homes[creator] == (block + 1) % BLOCKS)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    double union(BitSet creators) {
        BitSet all = new BitSet();
        creators.stream().forEach(creator -> all.or(followers[creator]));
        return all.cardinality();
    }

    /** Those of its followers whom a creator reaches, each by chance of its own. */
    BitSet reached(int creator, double rate, Random chance) {
        BitSet reached = new BitSet();
        followers[creator].stream().filter(person -> chance.nextDouble() < rate).forEach(reached::set);
        return reached;
    }

    double alone(int creator) {
        return followers[creator].cardinality();
    }

    double alone(int creator, int block) {
        return followers[creator].stream()
                .filter(person -> block(person) == block)
                .count();
    }

    double both(int one, int other) {
        BitSet both = (BitSet) followers[one].clone();
        both.and(followers[other]);
        return both.cardinality();
    }

    /** Of all pairs of the set, counted. */
    List<Overlap> overlaps(BitSet set) {
        List<Overlap> overlaps = new ArrayList<>();
        set.stream()
                .forEach(one -> set.stream().filter(other -> other > one).forEach(other -> {
                    double share = both(one, other) / Math.min(alone(one), alone(other));
                    overlaps.add(new Overlap(id(one), id(other), share, Base.SMALLER));
                }));
        return overlaps;
    }

    static String id(int creator) {
        return "c%02d".formatted(creator);
    }
}
