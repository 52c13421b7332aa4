package dev.lodestone.campaign.mix.overlap;

import dev.lodestone.campaign.mix.effort.Effort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What measured pairs say of others: whoever shares nearly all with a second creator shares with a third what the second shares. */
final class Implied {
    private static final int ROUNDS = 6;
    private static final int MOST = 4_000;

    private final Spread spread;
    private final Effort effort;
    private final Map<Integer, Map<Integer, Double>> common = new TreeMap<>();
    private int count;

    private Implied(Spread spread, Effort effort) {
        this.spread = spread;
        this.effort = effort;
    }

    /** The measured pairs and those that they imply, which have at least so many people in common. */
    static List<Pair> with(Spread spread, List<Pair> measured, Effort effort) {
        Implied implied = new Implied(spread, effort);
        measured.forEach(pair -> implied.put(pair.a(), pair.b(), pair.common()));
        Map<Integer, Map<Integer, Double>> told = new HashMap<>();
        implied.common.forEach((a, others) -> told.put(a, Map.copyOf(others)));
        for (int round = 0; round < ROUNDS && effort.isLeft() && implied.look(told); round++) {}
        List<Pair> all = new ArrayList<>();
        implied.common.forEach((a, others) -> others.forEach((b, people) -> {
            if (a < b) all.add(new Pair(a, b, people));
        }));
        return all;
    }

    private boolean look(Map<Integer, Map<Integer, Double>> told) {
        List<Pair> found = new ArrayList<>();
        common.forEach((middle, others) -> others.forEach((a, first) -> {
            if (!effort.spend(others.size())) return;
            others.forEach((b, second) -> {
                double least = first + second - spread.all(middle);
                if (a < b && least > 0 && !told.getOrDefault(a, Map.of()).containsKey(b))
                    found.add(new Pair(a, b, least));
            });
        }));
        boolean isNew = false;
        for (Pair pair : found) {
            double before =
                    common.getOrDefault(pair.a(), Map.of()).getOrDefault(pair.b(), spread.chance(pair.a(), pair.b()));
            if (pair.common() <= before * 1.001 || count >= MOST) continue;
            put(pair.a(), pair.b(), pair.common());
            isNew = true;
        }
        return isNew;
    }

    private void put(int a, int b, double people) {
        Double before = common.computeIfAbsent(a, one -> new TreeMap<>()).put(b, people);
        common.computeIfAbsent(b, one -> new TreeMap<>()).put(a, people);
        if (before == null) count++;
    }
}
