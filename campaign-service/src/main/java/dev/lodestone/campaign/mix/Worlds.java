package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Segment;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The same plans in many possible worlds, where reach, rates, fees and ceilings are others. Laid out flat and used again
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
    }

    /** The creators of any plan, as places among the candidates; luck is given in this order. */
    public int[] used() {
        return used.clone();
    }

    /** What befalls in one world: factors on reach and ceilings for all, a rate and a cost for each used creator. */
    public final class Luck {
        private final double[] reach = new double[Tier.values().length];
        private final double[] rate = new double[used.length];
        private final long[] cost = new long[used.length];
        private double ceiling = 1;

        public void ofTier(Tier tier, double reachFactor) {
            reach[tier.ordinal()] = reachFactor;
        }

        public void ofCreator(int place, double rateFactor, long costThen) {
            rate[place] = rateFactor;
            cost[place] = costThen;
        }

        public void ofBuying(double ceilingFactor) {
            ceiling = ceilingFactor;
        }
    }

    /** The figures of each plan in one world. */
    public Figures[] figures(Luck luck) {
        for (int u = 0; u < used.length; u++) {
            befall(u, luck);
        }
        Figures[] figures = new Figures[plans.length];
        for (int plan = 0; plan < plans.length; plan++) {
            figures[plan] = figures(plans[plan], luck);
        }
        return figures;
    }

    private void befall(int u, Luck luck) {
        Candidate candidate = candidates[u];
        int posts = candidate.posts();
        double reach = luck.reach[candidate.tier().ordinal()];
        double own = 0;
        for (int at = first[u]; at < first[u + 1]; at++) {
            double reached = Math.min(Reached.LARGEST_SHARE, share[at] * reach);
            load[at] = posts * load(reached);
            own += size[segment[at]] * (posts == 1 ? reached : 1 - Math.exp(-load[at]));
        }
        double rate = candidate.engagementRate() * luck.rate[u];
        trust[u] = creators[u].trust(rate);
        engaged[u] = rate * own * creators[u].fit * question.priors().launchFactor();
    }

    /** -ln(1 - share) to eleven digits, several times quicker than to sixteen. */
    private static double load(double share) {
        return share < 1e-4 ? share * (1 + share * (0.5 + share / 3)) : -Math.log(1 - share);
    }

    private Figures figures(int[] plan, Luck luck) {
        double[] reach = new double[size.length];
        double[] buyers = new double[size.length];
        double engagements = 0;
        long cost = 0;
        for (int u : plan) {
            for (int at = first[u]; at < first[u + 1]; at++) {
                reach[segment[at]] += load[at];
                buyers[segment[at]] += trust[u] * load[at];
            }
            engagements += engaged[u];
            cost = Math.addExact(cost, luck.cost[u]);
        }
        double people = 0;
        double bought = 0;
        for (int s = 0; s < size.length; s++) {
            if (reach[s] == 0) continue;
            double ceiling =
                    question.priors().ceiling(question.segments().get(s).id());
            people -= size[s] * Math.expm1(-reach[s]);
            bought -= size[s] * Math.min(1, ceiling * luck.ceiling) * Math.expm1(-buyers[s]);
        }
        return Figures.of(question.priors(), people, engagements, bought, cost);
    }
}
