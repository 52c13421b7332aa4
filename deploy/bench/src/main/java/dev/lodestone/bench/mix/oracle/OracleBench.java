package dev.lodestone.bench.mix.oracle;

import dev.lodestone.bench.mix.Market;
import dev.lodestone.bench.mix.Row;
import dev.lodestone.bench.mix.Solved;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import java.util.ArrayList;
import java.util.List;

/** Middle-sized pools, against OR-Tools CP-SAT, which shares no code with us. */
public final class OracleBench {
    private static final int POOLS = 10;

    private OracleBench() {}

    public static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int creators : new int[] {40, 60, 80, 100}) {
            int proven = 0;
            double worst = 0;
            double better = 0;
            for (int seed = 0; seed < POOLS; seed++) {
                Objective objective = seed % 2 == 0 ? Objective.REACH : Objective.PROFIT;
                Question question = new Market(creators, 20, 0.1).question(1_000 + seed, objective);
                Solved solved = Solved.of(question);
                double oracle = Oracle.found(question).value().orElseThrow();
                if (solved.plan().optimality().proven()) proven++;
                double behind = (oracle - solved.value()) / Math.max(1, Math.abs(oracle));
                worst = Math.max(worst, behind);
                better = Math.max(better, -behind);
            }
            rows.add(Row.of(
                    POOLS + " pools of " + creators + " creators, OR-Tools CP-SAT",
                    "proven, or within 0.1 % of CP-SAT",
                    proven == POOLS && worst <= 1e-9 || worst <= 0.001,
                    "%d proven; CP-SAT ahead by at most %.7f %%, behind by at most %.5f %%"
                            .formatted(proven, worst * 100, better * 100)));
        }
        return rows;
    }
}
