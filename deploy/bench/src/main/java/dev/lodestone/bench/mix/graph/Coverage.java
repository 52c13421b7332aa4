package dev.lodestone.bench.mix.graph;

import dev.lodestone.campaign.mix.Known;
import dev.lodestone.campaign.mix.Mix.Interval;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Tier;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/** How often the intervals of what creators of some tiers bring together covered what they brought. */
final class Coverage {
    private final String name;
    private final Set<Tier> tiers;
    private int outcomes;
    private int reach;
    private int engagements;

    Coverage(String name, Set<Tier> tiers) {
        this.name = name;
        this.tiers = tiers;
    }

    /** Those of the plan who are of these tiers. */
    BitSet of(BitSet plan, Question question) {
        return plan.stream()
                .filter(i -> tiers.contains(question.candidates().get(i).tier()))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    void look(Map<String, Interval> told, double people, double engaged) {
        outcomes++;
        if (isIn(Known.of(told, "reach"), people)) reach++;
        if (isIn(Known.of(told, "engagements"), engaged)) engagements++;
    }

    private static boolean isIn(Interval told, double outcome) {
        return outcome >= told.p10() && outcome <= told.p90();
    }

    String name() {
        return name;
    }

    int outcomes() {
        return outcomes;
    }

    double reach() {
        return 100.0 * reach / outcomes;
    }

    double engagements() {
        return 100.0 * engagements / outcomes;
    }
}
