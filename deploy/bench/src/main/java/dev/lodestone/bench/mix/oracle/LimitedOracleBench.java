package dev.lodestone.bench.mix.oracle;

import dev.lodestone.bench.mix.Answered;
import dev.lodestone.bench.mix.Market;
import dev.lodestone.bench.mix.Row;
import dev.lodestone.bench.mix.Solved;
import dev.lodestone.bench.mix.limit.Kind;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import java.util.List;
import java.util.stream.Stream;

/** Middle-sized pools under each kind of limit, against OR-Tools CP-SAT. */
public final class LimitedOracleBench {
    private static final int[] CREATORS = {40, 60, 80, 100};
    private static final int POOLS = 8;
    private static final double CLOSE = 0.001;

    private final Kind kind;
    private int proven;
    private int none;
    private int refused;
    private int wrong;
    private int unsure;
    private double behind;
    private double ahead;

    private LimitedOracleBench(Kind kind) {
        this.kind = kind;
        for (int seed = 0; seed < POOLS; seed++) {
            Question free = new Market(CREATORS[seed % CREATORS.length], 20, 0.1)
                    .question(2_000 + seed, Objective.values()[(seed + seed / 4) % 4]);
            look(kind.of(free, Solved.of(free).plan()));
        }
    }

    public static List<Row> rows() {
        return Stream.of(Kind.values())
                .map(kind -> new LimitedOracleBench(kind).row())
                .toList();
    }

    private void look(Question question) {
        Oracle.Found oracle = Oracle.found(question);
        if (!oracle.proven()) unsure++;
        switch (Answered.inTime(question).answer()) {
            case MixAnswer.Impossible impossible -> {
                if (impossible.proven()) none++;
                else refused++;
                if (oracle.value().isPresent()) wrong++;
            }
            case MixAnswer.TooLate late -> wrong++;
            case MixAnswer.Planned planned -> {
                Plan plan = planned.mix().plan(Name.RECOMMENDED);
                if (plan.optimality().proven()) proven++;
                oracle.value().ifPresent(best -> compare(plan, plan.figures().objective(question.objective()), best));
            }
        }
    }

    private void compare(Plan plan, double ours, double theirs) {
        double less = (theirs - ours) / Math.max(1, Math.abs(theirs));
        behind = Math.max(behind, less);
        ahead = Math.max(ahead, -less);
        if (less > (plan.optimality().proven() ? 1e-9 : CLOSE)) wrong++;
    }

    private Row row() {
        return Row.of(
                POOLS + " pools of 40 to 100 creators, " + kind.words() + ", CP-SAT",
                "proven, or within 0.1 % of CP-SAT",
                wrong == 0,
                "%d proven, %d proven to have none, %d refused unproven; CP-SAT ahead by at most %.5f %%, behind by at most %.5f %%, %d times unproven"
                        .formatted(proven, none, refused, 100 * behind, 100 * ahead, unsure));
    }
}
