package dev.lodestone.campaign.mix.overlap;

import dev.lodestone.campaign.mix.effort.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Cuts circles out of one segment, the largest first, until pairs have in common what they shall have: beyond what they would
 * have by chance, and no more than each of them reaches.
 */
final class Peeling {
    private static final int MOST_IN_ALL = 1_000;
    /** Of the people of the smaller one: fewer are not worth a circle. */
    private static final double LEAST = 0.01;
    /** One more creator must not make a circle smaller than this part of it. */
    private static final double KEPT = 0.5;

    /** {@code people}: whom each of the creators reaches, all of them the same. */
    record Core(int segment, TreeSet<Integer> creators, double people) {}

    private final int segment;
    private final Spread spread;
    private final Effort effort;
    private final Map<Integer, Map<Integer, Double>> wanted = new TreeMap<>();
    private final double[] left;

    Peeling(int segment, Spread spread, Effort effort) {
        this.segment = segment;
        this.spread = spread;
        this.effort = effort;
        this.left = new double[spread.people.length];
        for (int i = 0; i < left.length; i++) left[i] = spread.people[i][segment];
    }

    /** {@code beyond}: of what both could have in common beyond chance, the part that they have. */
    void want(Pair pair, double beyond) {
        double a = left[pair.a()];
        double b = left[pair.b()];
        double size = spread.size[segment];
        double chance = a * b / size;
        double common = chance + beyond * (Math.min(a, b) - chance);
        double byNeither = size - a - b + common;
        double together = byNeither <= 0 ? Math.min(a, b) : (common * size - a * b) / byNeither;
        put(pair.a(), pair.b(), Math.min(together, Math.min(a, b)));
    }

    private void put(int a, int b, double people) {
        boolean isWorthIt = people > LEAST * Math.min(spread.people[a][segment], spread.people[b][segment]);
        double kept = isWorthIt ? people : 0;
        of(a).put(b, kept);
        of(b).put(a, kept);
    }

    /** Whom one shall have in common with others. */
    private Map<Integer, Double> of(int one) {
        return wanted.computeIfAbsent(one, none -> new TreeMap<>());
    }

    List<Core> cores() {
        List<Core> cores = new ArrayList<>();
        while (cores.size() < MOST_IN_ALL / spread.size.length && effort.spend(pairs())) {
            Core core = grown(largest());
            if (core.people() <= 0) return cores;
            cores.add(core);
            takeOut(core);
        }
        return cores;
    }

    private long pairs() {
        return wanted.values().stream().mapToLong(Map::size).sum();
    }

    private Core largest() {
        Core[] best = {new Core(segment, new TreeSet<>(), 0)};
        wanted.forEach((a, others) -> others.forEach((b, people) -> {
            if (a < b && people > best[0].people()) best[0] = new Core(segment, new TreeSet<>(List.of(a, b)), people);
        }));
        return best[0];
    }

    private Core grown(Core pair) {
        Core core = pair;
        while (!core.creators().isEmpty()) {
            Core larger = core;
            double most = KEPT * core.people();
            for (int one : of(core.creators().first()).keySet()) {
                if (!effort.spend(core.creators().size())) return core;
                double people = core.creators().contains(one) ? 0 : Math.min(core.people(), common(one, core));
                if (people <= most) continue;
                most = people;
                TreeSet<Integer> creators = new TreeSet<>(core.creators());
                creators.add(one);
                larger = new Core(segment, creators, people);
            }
            if (larger.creators().size() == core.creators().size()) return core;
            core = larger;
        }
        return core;
    }

    private double common(int one, Core core) {
        Map<Integer, Double> others = of(one);
        return core.creators().stream()
                .mapToDouble(other -> others.getOrDefault(other, 0.0))
                .min()
                .orElse(0);
    }

    private void takeOut(Core core) {
        for (int a : core.creators()) left[a] -= core.people();
        for (int a : core.creators()) {
            for (int b : core.creators()) if (a < b) put(a, b, of(a).getOrDefault(b, 0.0) - core.people());
            of(a).forEach((b, people) -> {
                double possible = Math.min(people, Math.min(left[a], left[b]));
                if (possible < people) of(a).put(b, possible);
                if (possible < people) of(b).put(a, possible);
            });
        }
    }
}
