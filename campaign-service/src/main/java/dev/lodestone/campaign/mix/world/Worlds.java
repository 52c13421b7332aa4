package dev.lodestone.campaign.mix.world;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Circles;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.part.Filling;
import dev.lodestone.campaign.mix.part.Pressed;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same plans in many possible worlds, where the priors, and each creator's rate and fee, are others. */
public final class Worlds {
    private final Priors priors;
    private final int[] used;
    private final int[][] plans;
    private final Crowd crowd;
    private final People people;
    private final double[] told;
    private final List<String> ceilings;
    /** Of each segment in the present world. */
    private final double[] ceiling;

    private final Filling reached;
    private final Filling buying;

    public Worlds(MixModel model, List<BitSet> plans) {
        this.priors = model.question().priors();
        BitSet union = new BitSet();
        plans.forEach(union::or);
        this.used = Circles.withFellows(model.question(), union).stream().toArray();
        this.plans = plans.stream()
                .map(plan ->
                        plan.stream().map(i -> Arrays.binarySearch(used, i)).toArray())
                .toArray(int[][]::new);
        this.crowd = new Crowd(model, used);
        List<Segment> segments = model.question().segments();
        this.people = new People(segments);
        this.told = segments.stream()
                .mapToDouble(segment -> priors.ceiling(segment.id()))
                .toArray();
        this.ceilings = segments.stream()
                .map(segment -> Benchmarks.CEILING_OF + segment.id())
                .toList();
        this.ceiling = new double[told.length];
        this.reached = new Filling(crowd.reach(), true);
        this.buying = new Filling(crowd.buyers(), true);
    }

    /** The creators of any plan, and whoever is in a circle with one, as places among the candidates; luck is given in this order. */
    public int[] used() {
        return used.clone();
    }

    /** What befalls in one world: priors by the names of the benchmarks, and factors on what is guessed of segments and on each used creator's rate and fee. */
    public static final class Luck {
        public final Map<String, Double> priors = new HashMap<>();
        public final Map<String, Double> people = new HashMap<>();
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
        crowd.befall(world, people.in(luck.people), luck.rates, luck.fees);
        for (int s = 0; s < ceiling.length; s++) {
            Double drawn = luck.priors.get(ceilings.get(s));
            ceiling[s] = Math.min(1, drawn == null ? told[s] * world.ceilingFactor() : drawn);
        }
        Pressed reach = crowd.reach();
        Pressed buyers = crowd.buyers();
        Figures[] figures = new Figures[plans.length];
        for (int plan = 0; plan < plans.length; plan++) figures[plan] = figures(plans[plan], world, reach, buyers);
        return figures;
    }

    private Figures figures(int[] plan, World world, Pressed reaching, Pressed buyers) {
        reached.restart(reaching);
        buying.restart(buyers);
        double engagements = 0;
        long spent = 0;
        for (int u : plan) {
            reached.shift(u, 1);
            buying.shift(u, 1);
            engagements += crowd.engaged[u];
            spent = Math.addExact(spent, crowd.cost[u]);
        }
        double reach = 0;
        double bought = 0;
        for (int part = 0; part < crowd.parts.count(); part++) {
            if (reached.isEmpty(part)) continue;
            reach += reached.people(part);
            bought += buyers.people(part) * ceiling[crowd.parts.segmentOf(part)] * buying.share(part);
        }
        return new Figures(reach, engagements, bought, spent, world.worth(reach, engagements, bought));
    }
}
