package dev.lodestone.bench.mix.graph;

import dev.lodestone.campaign.mix.answer.CrossChecks;
import java.util.BitSet;

/** How many people a set reaches by the formulas of others, which know no segments. Each is told the counted followers, no estimate. */
enum Formula {
    /** As if nobody followed two of them. */
    SUM("plain sum") {
        @Override
        double reach(FollowerGraph graph, BitSet set) {
            return set.stream().mapToDouble(graph::alone).sum();
        }
    },
    /** Sainsbury's: {@code 1 - prod(1 - r)} of all people, as if whom one reaches said nothing of whom another does. */
    SAINSBURY("Sainsbury") {
        @Override
        double reach(FollowerGraph graph, BitSet set) {
            double left = set.stream()
                    .mapToDouble(creator -> 1 - graph.alone(creator) / FollowerGraph.PEOPLE)
                    .reduce(1, (all, part) -> all * part);
            return FollowerGraph.PEOPLE * (1 - left);
        }
    },
    /** {@code A^2 / (A + K * D)} of Agostini 1961: {@code A} the sum of all, {@code D} the people of all pairs, which are counted for it. */
    AGOSTINI("Agostini of all pairs") {
        @Override
        double reach(FollowerGraph graph, BitSet set) {
            double sum = SUM.reach(graph, set);
            double pairs = set.stream()
                    .mapToDouble(one -> set.stream()
                            .filter(other -> other > one)
                            .mapToDouble(other -> graph.both(one, other))
                            .sum())
                    .sum();
            return sum * sum / (sum + CrossChecks.AGOSTINI * pairs);
        }
    };

    private final String words;

    Formula(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    abstract double reach(FollowerGraph graph, BitSet set);
}
