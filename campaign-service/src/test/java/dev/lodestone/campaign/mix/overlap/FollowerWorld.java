package dev.lodestone.campaign.mix.overlap;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Who follows whom, person by person: people live in blocks and have tastes that cut across blocks, creators have a home and a
 * taste, and some people follow many. The planner is told sizes and shares of blocks; tastes it is told nothing of.
 */
final class FollowerWorld {
    private static final int PEOPLE = 12_000;
    private static final int BLOCKS = 4;
    private static final int TASTES = 5;
    private static final int CREATORS = 16;
    private static final Map<Tier, Double> EVERYBODY =
            Map.of(Tier.NANO, 1.0, Tier.MICRO, 1.0, Tier.MID, 1.0, Tier.MACRO, 1.0, Tier.MEGA, 1.0);

    private final Random random;
    private final BitSet[] followers = new BitSet[CREATORS];

    FollowerWorld(long seed) {
        this.random = new Random(seed);
        double[] activity = new double[PEOPLE];
        int[] taste = new int[PEOPLE];
        for (int person = 0; person < PEOPLE; person++) {
            activity[person] = Math.exp(0.4 * random.nextGaussian());
            taste[person] = random.nextInt(TASTES);
        }
        for (int creator = 0; creator < CREATORS; creator++) {
            int home = random.nextInt(BLOCKS);
            int liked = random.nextInt(TASTES);
            double popularity = 0.05 + 0.2 * random.nextDouble();
            followers[creator] = new BitSet(PEOPLE);
            for (int person = 0; person < PEOPLE; person++) {
                double chance = popularity
                        * activity[person]
                        * (person % BLOCKS == home ? 1 : 0.2)
                        * (taste[person] == liked ? 3 : 0.3);
                if (random.nextDouble() < chance) followers[creator].set(person);
            }
        }
    }

    BitSet someCreators() {
        BitSet set = new BitSet();
        int wanted = 3 + random.nextInt(8);
        while (set.cardinality() < wanted) set.set(random.nextInt(CREATORS));
        return set;
    }

    double union(BitSet creators) {
        BitSet all = new BitSet();
        creators.stream().forEach(creator -> all.or(followers[creator]));
        return all.cardinality();
    }

    /** Of so many of all pairs. */
    List<Overlap> overlaps(double part) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int a = 0; a < CREATORS; a++) {
            for (int b = a + 1; b < CREATORS; b++) {
                if (random.nextDouble() >= part) continue;
                BitSet both = (BitSet) followers[a].clone();
                both.and(followers[b]);
                double smaller = Math.min(followers[a].cardinality(), followers[b].cardinality());
                overlaps.add(new Overlap(id(a), id(b), both.cardinality() / smaller, Base.SMALLER));
            }
        }
        return overlaps;
    }

    /** {@code wrong}: by how much of itself each share is told wrong, up or down. */
    Question told(double wrong) {
        List<Segment> blocks = IntStream.range(0, BLOCKS)
                .mapToObj(block -> new Segment("b" + block, PEOPLE / (double) BLOCKS))
                .toList();
        List<Candidate> candidates = IntStream.range(0, CREATORS)
                .mapToObj(creator -> new Candidate(
                        id(creator),
                        Tier.MID,
                        1,
                        1,
                        0L,
                        followers[creator].cardinality(),
                        1,
                        0.02,
                        null,
                        shares(creator, wrong)))
                .toList();
        Priors priors = priors();
        return new Question(1_000, Objective.REACH, 1, priors, Constraints.NONE, blocks, candidates);
    }

    private Map<String, Double> shares(int creator, double wrong) {
        Map<String, Double> shares = new HashMap<>();
        for (int block = 0; block < BLOCKS; block++) {
            int of = block;
            double share = followers[creator].stream()
                    .filter(person -> person % BLOCKS == of)
                    .count();
            shares.put("b" + block, share * (random.nextBoolean() ? 1 + wrong : 1 - wrong));
        }
        double all = shares.values().stream().mapToDouble(share -> share).sum();
        shares.replaceAll((block, share) -> share / all);
        return shares;
    }

    private static Priors priors() {
        Priors usual = Priors.DEFAULT;
        return new Priors(
                EVERYBODY, usual.engagementRate(), 0.01, Map.of(), 0, 0, 0, 0, 0, 1, usual.fit(), 1, Map.of());
    }

    private static String id(int creator) {
        return "c%02d".formatted(creator);
    }
}
