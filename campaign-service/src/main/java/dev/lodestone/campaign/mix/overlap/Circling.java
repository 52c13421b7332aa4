package dev.lodestone.campaign.mix.overlap;

import dev.lodestone.campaign.mix.Circles.Circle;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.overlap.Peeling.Core;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The circles that pairs need who have more people in common than chance gives them. */
final class Circling {
    /** Everybody who reaches a segment reaches into its circles: so many of such places are enough for a planner. */
    private static final int MOST_TOUCHED = 100_000;

    private final Question question;
    private final List<Candidate> creators;
    private final Spread spread;
    private final Effort effort;

    Circling(Question question, List<Candidate> creators, Spread spread, Effort effort) {
        this.question = question;
        this.creators = creators;
        this.spread = spread;
        this.effort = effort;
    }

    /** The largest, as many as are bearable. */
    List<Circle> circles(List<Pair> pairs) {
        List<Core> cores = new ArrayList<>();
        for (int s = 0; s < spread.size.length; s++) cores.addAll(cores(s, pairs));
        cores.sort(Comparator.comparingDouble(Core::people).reversed());
        Map<Integer, Long> touching = new HashMap<>();
        List<Circle> circles = new ArrayList<>();
        long touched = 0;
        for (Core core : cores) {
            touched += touching.computeIfAbsent(core.segment(), this::touching);
            if (touched > MOST_TOUCHED || !effort.spend(question.candidates().size())) return circles;
            circles.add(circle(core));
        }
        return circles;
    }

    private List<Core> cores(int segment, List<Pair> pairs) {
        Peeling peeling = new Peeling(segment, spread, effort);
        for (Pair pair : pairs) {
            if (spread.people[pair.a()][segment] == 0 || spread.people[pair.b()][segment] == 0) continue;
            if (!effort.spend(spread.size.length)) break;
            double beyond = beyondChance(pair);
            if (beyond > 0) peeling.want(pair, beyond);
        }
        return peeling.cores();
    }

    /** Of what both could have in common beyond chance, the part that they have, in each segment alike. */
    private double beyondChance(Pair pair) {
        double chance = spread.chance(pair.a(), pair.b());
        double most = 0;
        for (int s = 0; s < spread.size.length; s++)
            most += Math.min(spread.people[pair.a()][s], spread.people[pair.b()][s]);
        return most <= chance ? 0 : Math.clamp((pair.common() - chance) / (most - chance), 0, 1);
    }

    private long touching(int segment) {
        String id = question.segments().get(segment).id();
        return question.candidates().stream()
                .filter(one -> one.audience().getOrDefault(id, 0.0) > 0)
                .count();
    }

    private Circle circle(Core core) {
        Map<String, Double> parts = new HashMap<>();
        core.creators()
                .forEach(i ->
                        parts.put(creators.get(i).id(), Math.min(1, core.people() / spread.people[i][core.segment()])));
        return new Circle(question.segments().get(core.segment()).id(), parts);
    }
}
