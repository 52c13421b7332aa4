package dev.lodestone.bench.mix.graph;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What the planner is told of a graph: sizes and shares per block, each share wrong by so much, up or down. Each asks with a seed of its own, or all would share the luck of one. */
record Told(FollowerGraph graph, double wrong) {
    private static final Priors EVERYBODY_IS_REACHED = new Priors(
            Priors.perTier(1, 1, 1, 1, 1),
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

    /** By everybody who follows. */
    Question reached() {
        return question(EVERYBODY_IS_REACHED, creator -> Tier.MID);
    }

    /** By those whom creators of such tiers usually reach. */
    Question usual(IntFunction<Tier> tiers) {
        return question(Priors.DEFAULT, tiers);
    }

    private Question question(Priors priors, IntFunction<Tier> tiers) {
        List<Segment> blocks = IntStream.range(0, FollowerGraph.BLOCKS)
                .mapToObj(block -> new Segment(name(block), FollowerGraph.PEOPLE / (double) FollowerGraph.BLOCKS))
                .toList();
        List<Candidate> candidates = IntStream.range(0, FollowerGraph.CREATORS)
                .mapToObj(creator -> candidate(creator, tiers.apply(creator)))
                .toList();
        long budget = Long.MAX_VALUE / 1_000_000;
        return new Question(budget, Objective.REACH, graph.seed, priors, Constraints.NONE, blocks, candidates);
    }

    private Candidate candidate(int creator, Tier tier) {
        Map<String, Double> shares = new TreeMap<>();
        for (int block = 0; block < FollowerGraph.BLOCKS; block++) {
            double off = graph.random.nextBoolean() ? 1 + wrong : 1 - wrong;
            shares.put(name(block), graph.alone(creator, block) * off);
        }
        double all = shares.values().stream().mapToDouble(share -> share).sum();
        shares.replaceAll((block, share) -> share / all);
        return new Candidate(FollowerGraph.id(creator), tier, 1, 1, 0L, graph.alone(creator), 1, 0.02, null, shares);
    }

    private static String name(int block) {
        return "b" + block;
    }
}
