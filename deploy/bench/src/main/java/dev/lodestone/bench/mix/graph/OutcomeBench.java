package dev.lodestone.bench.mix.graph;

import dev.lodestone.bench.mix.Row;
import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Known;
import dev.lodestone.campaign.mix.Mix.Interval;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.answer.Draws;
import dev.lodestone.campaign.mix.prior.Estimate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Do intervals cover what a world does that is not the planner's model? People of follower graphs are reached one by one, and
 * counted. The true rates keep the deciles of the priors and nothing else of them: flat in between, where the planner draws bells.
 */
public final class OutcomeBench {
    private static final int GRAPHS = 25;
    private static final int OUTCOMES = 80;
    private static final Tier[] TIERS = {Tier.NANO, Tier.MICRO, Tier.MID};

    private final Random chance = new Random(4_711);
    private int reach;
    private int engagements;

    private OutcomeBench() {}

    public static List<Row> rows() {
        OutcomeBench bench = new OutcomeBench();
        for (int graph = 0; graph < GRAPHS; graph++) bench.look(new FollowerGraph(600 + graph));
        double all = GRAPHS * OUTCOMES / 100.0;
        return List.of(row("reach", bench.reach / all), row("engagements", bench.engagements / all));
    }

    private static Row row(String figure, double covered) {
        return Row.of(
                figure + " counted on " + GRAPHS + " graphs inside P10-P90",
                "75 to 85 %",
                covered >= 75 && covered <= 85,
                "%.1f %% of %,d outcomes".formatted(covered, GRAPHS * OUTCOMES));
    }

    private void look(FollowerGraph graph) {
        Question question = tiered(graph.told(0));
        BitSet plan = graph.someCreators();
        Map<String, Interval> told =
                Draws.of(new MixModel(question), List.of(plan), Draws.COUNT).intervals(plan);
        for (int outcome = 0; outcome < OUTCOMES; outcome++) {
            Map<Tier, Double> rates = new EnumMap<>(Tier.class);
            for (Tier tier : TIERS) rates.put(tier, Math.min(1, drawn(Benchmarks.REACH + tier.wire())));
            BitSet people = new BitSet();
            double engaged = 0;
            for (int creator : plan.stream().toArray()) {
                Candidate one = question.candidates().get(creator);
                BitSet reached = graph.reached(creator, one.tier().in(rates), chance);
                people.or(reached);
                engaged += reached.cardinality() * one.engagementRate() * drawn(Benchmarks.ENGAGEMENT);
            }
            if (isIn(Known.of(told, "reach"), people.cardinality())) reach++;
            if (isIn(Known.of(told, "engagements"), engaged)) engagements++;
        }
    }

    private static boolean isIn(Interval told, double outcome) {
        return outcome >= told.p10() && outcome <= told.p90();
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

    private static Question tiered(Question told) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < told.candidates().size(); i++) {
            Candidate one = told.candidates().get(i);
            candidates.add(new Candidate(
                    one.id(),
                    TIERS[i % TIERS.length],
                    one.fee(),
                    1,
                    0L,
                    one.followers(),
                    1,
                    one.engagementRate(),
                    null,
                    one.audience()));
        }
        return told.with(Priors.DEFAULT).withCandidates(candidates);
    }
}
