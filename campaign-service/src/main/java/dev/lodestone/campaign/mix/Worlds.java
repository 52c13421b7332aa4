package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Priors.Fit;
import dev.lodestone.campaign.mix.Question.Segment;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same plans in many possible worlds, where the priors, and each creator's rate and fee, are others. */
public final class Worlds {
    private final Priors priors;
    private final int[] used;
    private final int[][] plans;
    private final Crowd crowd;
    private final List<Segment> segments;
    private final double[] size;
    private final double[] ceiling;

    public Worlds(MixModel model, List<BitSet> plans) {
        this.priors = model.question().priors();
        BitSet union = new BitSet();
        plans.forEach(union::or);
        this.used = union.stream().toArray();
        this.plans = plans.stream()
                .map(plan ->
                        plan.stream().map(i -> Arrays.binarySearch(used, i)).toArray())
                .toArray(int[][]::new);
        this.crowd = new Crowd(model, used);
        this.segments = model.question().segments();
        this.size = segments.stream().mapToDouble(Segment::size).toArray();
        this.ceiling = segments.stream()
                .mapToDouble(segment -> priors.ceiling(segment.id()))
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
        World world = World.of(priors, luck.priors);
        crowd.befall(world, luck.rates, luck.fees);
        double[] ceilings = new double[size.length];
        for (int s = 0; s < size.length; s++) {
            String name = Benchmarks.CEILING_OF + segments.get(s).id();
            ceilings[s] = Math.min(1, luck.priors.getOrDefault(name, ceiling[s] * world.ceilingFactor()));
        }
        return Arrays.stream(plans).map(plan -> figures(plan, world, ceilings)).toArray(Figures[]::new);
    }

    private Figures figures(int[] plan, World world, double[] ceilings) {
        double[] reach = new double[size.length];
        double[] buyers = new double[size.length];
        double engagements = 0;
        long spent = 0;
        for (int u : plan) {
            for (int at = crowd.first[u]; at < crowd.first[u + 1]; at++) {
                reach[crowd.segment[at]] += crowd.load[at];
                buyers[crowd.segment[at]] += crowd.trust[u] * crowd.load[at];
            }
            engagements += crowd.engaged[u];
            spent = Math.addExact(spent, crowd.cost[u]);
        }
        double people = 0;
        double bought = 0;
        for (int s = 0; s < size.length; s++) {
            if (reach[s] == 0) continue;
            people -= size[s] * Math.expm1(-reach[s]);
            bought -= size[s] * ceilings[s] * Math.expm1(-buyers[s]);
        }
        return new Figures(people, engagements, bought, spent, world.worth(people, engagements, bought));
    }

    /** The priors as they are in one possible world. Reach and ceilings are kept beside what the question counts with. */
    record World(
            Map<Tier, Double> reachFactors,
            Map<Tier, Double> usualRates,
            double ceilingFactor,
            double trustExponent,
            double logOfAnchor,
            Fit fit,
            double launchFactor,
            long handling,
            double grossMarginPerOrder,
            double valuePerThousandReached,
            double valuePerEngagement) {

        /** {@code drawn}: by the names of the benchmarks. */
        static World of(Priors priors, Map<String, Double> drawn) {
            Map<Tier, Double> reach = new EnumMap<>(Tier.class);
            Map<Tier, Double> usual = new EnumMap<>(Tier.class);
            for (Tier tier : Tier.values()) {
                double told = priors.reachRate().get(tier);
                reach.put(tier, factor(Math.min(1, drawn.get(Benchmarks.REACH + tier.wire())), told));
                usual.put(tier, drawn.get(Benchmarks.USUAL_ENGAGEMENT + tier.wire()));
            }
            return new World(
                    reach,
                    usual,
                    factor(drawn.get(Benchmarks.CEILING), priors.ceilingConversion()),
                    drawn.get(Benchmarks.TRUST_EXPONENT),
                    Math.log(drawn.get(Benchmarks.TRUST_ANCHOR)),
                    new Fit(
                            priors.fit().invertedU(),
                            drawn.get(Benchmarks.FIT_PEAK),
                            drawn.get(Benchmarks.FIT_SD),
                            drawn.get(Benchmarks.FIT_SLOPE),
                            drawn.get(Benchmarks.FIT_FLOOR)),
                    drawn.get(Benchmarks.LAUNCH),
                    Math.round(drawn.get(Benchmarks.HANDLING)),
                    drawn.get(Benchmarks.MARGIN),
                    drawn.get(Benchmarks.REACH_VALUE),
                    drawn.get(Benchmarks.ENGAGEMENT_VALUE));
        }

        private static double factor(double drawn, double told) {
            return told == 0 ? 1 : drawn / told;
        }

        double trust(double rate, Tier tier, double fitThere, double logOfFollowers) {
            return Reached.trust(Math.sqrt(rate / usualRates.get(tier))
                    * fitThere
                    * Math.exp(trustExponent * (logOfFollowers - logOfAnchor)));
        }

        double worth(double reach, double engagements, double buyers) {
            return grossMarginPerOrder * buyers
                    + valuePerThousandReached * reach / 1000
                    + valuePerEngagement * engagements;
        }
    }
}
