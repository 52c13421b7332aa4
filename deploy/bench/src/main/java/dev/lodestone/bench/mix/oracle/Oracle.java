package dev.lodestone.bench.mix.oracle;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExprBuilder;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.check.PlanCheck;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/** The same question asked of CP-SAT, as an integer program. */
final class Oracle {
    private static final double VALUE_UNITS = 1e9;
    private static final int SECONDS = 30;
    /** Of the return that is asked for, as long as a plan of the program misses it by what the tangents lie above. */
    private static final double[] SPARE = {1e-4, 1e-3};

    private final MixModel model;
    private final Question question;

    private Oracle(Question question) {
        this.question = question;
        this.model = new MixModel(question);
    }

    /** {@code value}: of the best plan found, empty where there is none; {@code proven}: that it is the best, or that there is none. */
    record Found(OptionalDouble value, boolean proven) {}

    static Found found(Question question) {
        Loader.loadNativeLibraries();
        Oracle oracle = new Oracle(question);
        for (double spare : SPARE) {
            Solution solution = oracle.solve(spare);
            if (solution.status == CpSolverStatus.INFEASIBLE) return new Found(OptionalDouble.empty(), true);
            if (solution.status == CpSolverStatus.UNKNOWN) return new Found(OptionalDouble.empty(), false);
            if (oracle.faults(solution.chosen).isEmpty())
                return new Found(
                        OptionalDouble.of(oracle.model.objective(solution.chosen)),
                        solution.status == CpSolverStatus.OPTIMAL);
        }
        throw new IllegalStateException("CP-SAT: no plan that keeps the limits");
    }

    private List<String> faults(BitSet chosen) {
        return PlanCheck.faults(
                question,
                chosen.stream().mapToObj(i -> question.candidates().get(i).id()).toList());
    }

    private record Solution(CpSolverStatus status, BitSet chosen) {}

    private Solution solve(double spare) {
        Program program = new Program(model);
        Rules.add(program, spare);
        double units = VALUE_UNITS / total();
        LinearExprBuilder worth = program.brought(Gains.of(question), units);
        if (question.objective() == Objective.PROFIT) {
            for (int i = 0; i < program.in.length; i++)
                worth.addTerm(program.in[i], -Math.round(model.cost(i) * units));
        }
        program.rules.maximize(worth);
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(SECONDS).setNumWorkers(2).setRelativeGapLimit(1e-7);
        CpSolverStatus status = solver.solve(program.rules);
        BitSet chosen = new BitSet();
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            for (int i = 0; i < program.in.length; i++) {
                if (solver.booleanValue(program.in[i])) chosen.set(i);
            }
        } else if (status == CpSolverStatus.MODEL_INVALID) {
            throw new IllegalStateException("CP-SAT: " + program.rules.validate());
        }
        return new Solution(status, chosen);
    }

    /** About what there is to be had. */
    private double total() {
        BitSet all = new BitSet();
        all.set(0, question.candidates().size());
        return switch (question.objective()) {
            case REACH ->
                question.segments().stream().mapToDouble(Question.Segment::size).sum();
            case ENGAGEMENT, SALES -> model.objective(all);
            case PROFIT -> question.budget();
        };
    }
}
