package dev.lodestone.bench.mix.graph;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Who follows whom, drawn person by person: people live in blocks, creators have a home block and a popularity with a
 * heavy tail, and some people follow many more creators than others do. The true union is counted.
 */
final class FollowerGraph {
    private static final int PEOPLE = 24_000;
    private static final int BLOCKS = 8;
    private static final int CREATORS = 40;
    private static final Priors EVERYBODY_IS_REACHED = new Priors(
            Map.of(Tier.NANO, 1.0, Tier.MICRO, 1.0, Tier.MID, 1.0, Tier.MACRO, 1.0, Tier.MEGA, 1.0),
            Priors.DEFAULT.engagementRate(),
            0.01,
            Map.of(),
            0,
            0,
            0,
            0,
            0,
            1,
            Priors.Fit.DEFAULT,
            1,
            Map.of());

    private final Random random;
    private final BitSet[] followers = new BitSet[CREATORS];

    FollowerGraph(long seed) {
        this.random = new Random(seed);
        double[] activity = new double[PEOPLE];
        for (int person = 0; person < PEOPLE; person++) {
            activity[person] = Math.exp(0.35 * random.nextGaussian());
        }
        for (int creator = 0; creator < CREATORS; creator++) {
            int home = random.nextInt(BLOCKS);
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

    double sum(BitSet creators) {
        return creators.stream()
                .mapToLong(creator -> followers[creator].cardinality())
                .sum();
    }

    /** What the planner is told: sizes and shares per block, each share wrong by so much, up or down. */
    Question told(double wrong) {
        List<Segment> blocks = IntStream.range(0, BLOCKS)
                .mapToObj(block -> new Segment("b" + block, PEOPLE / (double) BLOCKS))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int creator = 0; creator < CREATORS; creator++) {
            Map<String, Double> shares = new TreeMap<>();
            double whole = 0;
            for (int block = 0; block < BLOCKS; block++) {
                int of = block;
                double share = followers[creator].stream()
                                .filter(person -> block(person) == of)
                                .count()
                        / (double) followers[creator].cardinality();
                double told = share * (random.nextBoolean() ? 1 + wrong : 1 - wrong);
                shares.put("b" + block, told);
                whole += told;
            }
            double all = whole;
            shares.replaceAll((block, told) -> told / all);
            candidates.add(new Candidate(
                    "c%02d".formatted(creator),
                    Tier.MID,
                    1,
                    1,
                    0L,
                    followers[creator].cardinality(),
                    1,
                    0.02,
                    null,
                    shares));
        }
        return new Question(
                Long.MAX_VALUE / 1_000_000,
                Objective.REACH,
                1,
                EVERYBODY_IS_REACHED,
                Constraints.NONE,
                blocks,
                candidates);
    }
}
