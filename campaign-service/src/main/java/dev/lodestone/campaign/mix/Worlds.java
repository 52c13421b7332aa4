package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Segment;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same plans in many possible worlds, where the priors, and each creator's rate and fee, are others. Laid out flat and used again
 * from world to world: with thousands of creators this is where the time of an answer goes.
 */
public final class Worlds {
    private final Question question;
    private final int[] used;
    private final int[][] plans;
    private final int[] first;
    private final int[] segment;
    private final double[] share;
    private final double[] size;
    private final double[] load;
    private final double[] trust;
    private final double[] engaged;
    private final long[] cost;
    private final double[] logOfFollowers;
    private final Reached[] creators;
    private final Candidate[] candidates;

    public Worlds(MixModel model, List<BitSet> plans) {
        this.question = model.question();
        BitSet union = new BitSet();
        plans.forEach(union::or);
        this.used = union.stream().toArray();
        this.creators = Arrays.stream(used).mapToObj(model::reached).toArray(Reached[]::new);
        this.candidates =
                Arrays.stream(used).mapToObj(question.candidates()::get).toArray(Candidate[]::new);
        this.plans = plans.stream()
                .map(plan ->
                        plan.stream().map(i -> Arrays.binarySearch(used, i)).toArray())
                .toArray(int[][]::new);
        this.first = new int[used.length + 1];
        for (int u = 0; u < used.length; u++) {
            first[u + 1] = first[u] + creators[u].segments.length;
        }
        this.segment = new int[first[used.length]];
        this.share = new double[segment.length];
        this.load = new double[segment.length];
        for (int u = 0; u < used.length; u++) {
            System.arraycopy(creators[u].segments, 0, segment, first[u], creators[u].segments.length);
            System.arraycopy(creators[u].shares, 0, share, first[u], creators[u].shares.length);
        }
        this.size = question.segments().stream().mapToDouble(Segment::size).toArray();
        this.trust = new double[used.length];
        this.engaged = new double[used.length];
        this.cost = new long[used.length];
        this.logOfFollowers = Arrays.stream(candidates)
                .mapToDouble(candidate -> Math.log(candidate.followers()))
                .toArray();
    }

    /** The creators of any plan, as places among the candidates; luck is given in this order. */
    public int[] used() {
        return used.clone();
    }

    /** What befalls in one world: priors by the names of the benchmarks, and factors on each used creator's rate and fee. */
    public static final class Luck {
        public final Map<String, Double> priors = new HashMap<>();
        public final double[] rates;
        public final double[] fees;

        public Luck(int creators) {
            this.rates = new double[creators];
            this.fees = new double[creators];
        }
    }

    /** The figures of each plan in one world. */
    public Figures[] figures(Luck luck) {
        World world = World.of(question.priors(), luck.priors);
        for (int u = 0; u < used.length; u++) {
            befall(u, world, luck.rates[u], luck.fees[u]);
        }
        Figures[] figures = new Figures[plans.length];
        for (int plan = 0; plan < plans.length; plan++) {
            figures[plan] = figures(plans[plan], world);
        }
        return figures;
    }

    private void befall(int u, World world, double rateFactor, double feeFactor) {
        Candidate candidate = candidates[u];
        int posts = candidate.posts();
        double reach = world.reachFactors().get(candidate.tier());
        double own = 0;
        for (int at = first[u]; at < first[u + 1]; at++) {
            double reached = Math.min(Reached.LARGEST_SHARE, share[at] * reach);
            load[at] = posts * load(reached);
            own += size[segment[at]] * (posts == 1 ? reached : 1 - Math.exp(-load[at]));
        }
        double rate = candidate.engagementRate() * rateFactor;
        double fit = world.fit().of(candidate.fit());
        trust[u] = world.trust(rate, candidate.tier(), fit, logOfFollowers[u]);
        engaged[u] = rate * own * fit * world.launchFactor();
        cost[u] = Math.addExact(
                Math.multiplyExact(Math.round(candidate.fee() * feeFactor), (long) posts),
                candidate.handling() == null ? world.handling() : candidate.handling());
    }

    /** -ln(1 - share) to eleven digits, several times quicker than to sixteen. */
    private static double load(double share) {
        return share < 1e-4 ? share * (1 + share * (0.5 + share / 3)) : -Math.log(1 - share);
    }

    private Figures figures(int[] plan, World world) {
        double[] reach = new double[size.length];
        double[] buyers = new double[size.length];
        double engagements = 0;
        long spent = 0;
        for (int u : plan) {
            for (int at = first[u]; at < first[u + 1]; at++) {
                reach[segment[at]] += load[at];
                buyers[segment[at]] += trust[u] * load[at];
            }
            engagements += engaged[u];
            spent = Math.addExact(spent, cost[u]);
        }
        double people = 0;
        double bought = 0;
        for (int s = 0; s < size.length; s++) {
            if (reach[s] == 0) continue;
            double ceiling =
                    question.priors().ceiling(question.segments().get(s).id());
            people -= size[s] * Math.expm1(-reach[s]);
            bought -= size[s] * Math.min(1, ceiling * world.ceilingFactor()) * Math.expm1(-buyers[s]);
        }
        return new Figures(people, engagements, bought, spent, world.worth(people, engagements, bought));
    }
}
