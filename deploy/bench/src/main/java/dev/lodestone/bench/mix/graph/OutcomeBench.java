package dev.lodestone.bench.mix.graph;

import dev.lodestone.bench.mix.Row;
import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Mix.Interval;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.answer.Draws;
import dev.lodestone.campaign.mix.prior.Estimate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Do intervals cover what a world does that is not the planner's model? People of follower graphs are reached one by one, and
 * counted, by plans of all tiers and by the part of each tier. The true rates keep the deciles of the priors and nothing else
 * of them: flat in between, where the planner draws bells.
 */
public final class OutcomeBench {
    private static final int GRAPHS = 25;
    private static final int OUTCOMES = 200;
    private static final Tier[] TIERS = Tier.values();

    private final Random chance = new Random(4_711);
    private final List<Coverage> coverages = Stream.concat(
                    Stream.of(new Coverage("all tiers", Set.of(TIERS))),
                    Stream.of(TIERS).map(tier -> new Coverage(tier.wire(), Set.of(tier))))
            .toList();

    private OutcomeBench() {}

    public static List<Row> rows() {
        OutcomeBench bench = new OutcomeBench();
        for (int graph = 0; graph < GRAPHS; graph++) bench.look(new FollowerGraph(600 + graph));
        return List.of(bench.row("reach", Coverage::reach), bench.row("engagements", Coverage::engagements));
    }

    private Row row(String figure, ToDoubleFunction<Coverage> covered) {
        return Row.of(
                figure + " counted on " + GRAPHS + " graphs inside P10-P90",
                "75 to 85 %, of each tier too",
                coverages.stream().mapToDouble(covered).allMatch(share -> share >= 75 && share <= 85),
                coverages.stream()
                                .map(one -> "%s %.1f %%".formatted(one.name(), covered.applyAsDouble(one)))
                                .collect(Collectors.joining(", "))
                        + " of %,d outcomes".formatted(coverages.getFirst().outcomes()));
    }

    private void look(FollowerGraph graph) {
        Question question = new Told(graph, 0).usual(creator -> TIERS[creator % TIERS.length]);
        BitSet plan = graph.someCreators();
        List<BitSet> parts =
                coverages.stream().map(one -> one.of(plan, question)).toList();
        Draws draws = Draws.of(new MixModel(question), parts, Draws.COUNT);
        List<Map<String, Interval>> told = parts.stream().map(draws::intervals).toList();
        for (int outcome = 0; outcome < OUTCOMES; outcome++) {
            Outcome there = outcome(graph, question, plan);
            for (int k = 0; k < parts.size(); k++) {
                if (!parts.get(k).isEmpty())
                    coverages.get(k).look(told.get(k), there.people(parts.get(k)), there.engaged(parts.get(k)));
            }
        }
    }

    private Outcome outcome(FollowerGraph graph, Question question, BitSet plan) {
        Map<Tier, Double> rates = new EnumMap<>(Tier.class);
        for (Tier tier : TIERS) rates.put(tier, Math.min(1, drawn(Benchmarks.REACH + tier.wire())));
        Outcome outcome = new Outcome(plan.length());
        plan.stream().forEach(creator -> {
            Candidate one = question.candidates().get(creator);
            BitSet reached = graph.reached(creator, one.tier().in(rates), chance);
            outcome.reached[creator] = reached;
            outcome.engaged[creator] = reached.cardinality() * one.engagementRate() * drawn(Benchmarks.ENGAGEMENT);
        });
        return outcome;
    }

    /** By creator. */
    private static final class Outcome {
        private final BitSet[] reached;
        private final double[] engaged;

        private Outcome(int creators) {
            this.reached = new BitSet[creators];
            this.engaged = new double[creators];
        }

        double people(BitSet creators) {
            BitSet people = new BitSet();
            creators.stream().forEach(creator -> people.or(reached[creator]));
            return people.cardinality();
        }

        double engaged(BitSet creators) {
            return creators.stream().mapToDouble(creator -> engaged[creator]).sum();
        }
    }

    /** A tenth each beyond the range, as far as its half again, and two fifths on either side of the middle. */
    private double drawn(String prior) {
        Estimate range = Benchmarks.estimate(Priors.DEFAULT, prior);
        double share = chance.nextDouble();
        if (share < 0.1) return between(range.low() * Math.sqrt(range.low() / range.mid()), range.low(), share / 0.1);
        if (share < 0.5) return between(range.low(), range.mid(), (share - 0.1) / 0.4);
        if (share < 0.9) return between(range.mid(), range.high(), (share - 0.5) / 0.4);
        return between(range.high(), range.high() * Math.sqrt(range.high() / range.mid()), (share - 0.9) / 0.1);
    }

    private static double between(double from, double to, double part) {
        return from + (to - from) * part;
    }
}
