package dev.lodestone.bench.mix;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.part.Touches;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The same question as an integer program: each 1 - exp(-y) below many of its tangents. */
final class Oracle {
    private static final double LOAD_UNIT = 1e7;
    private static final double VALUE_UNITS = 1e9;
    private static final int TANGENTS = 120;

    private final CpModel program = new CpModel();
    private final MixModel model;
    private final Question question;
    private final BoolVar[] in;
    private final LinearExprBuilder worth = LinearExpr.newBuilder();
    private final double scale;

    private Oracle(Question question) {
        this.question = question;
        this.model = new MixModel(question);
        this.in = new BoolVar[question.candidates().size()];
        for (int i = 0; i < in.length; i++) {
            in[i] = program.newBoolVar("c" + i);
        }
        this.scale = VALUE_UNITS / total();
    }

    static double value(Question question) {
        Loader.loadNativeLibraries();
        return new Oracle(question).solve();
    }

    private double total() {
        return switch (question.objective()) {
            case REACH ->
                question.segments().stream().mapToDouble(Question.Segment::size).sum();
            case ENGAGEMENT, SALES, PROFIT -> question.budget();
        };
    }

    private double solve() {
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (int i = 0; i < in.length; i++) {
            cost.addTerm(in[i], model.cost(i));
            if (question.objective() == Objective.PROFIT) {
                double plain = question.priors().valuePerEngagement() * model.engagements(i) - model.cost(i);
                worth.addTerm(in[i], Math.round(plain * scale));
            }
        }
        program.addLessOrEqual(cost, question.budget());
        for (int s = 0; s < question.segments().size(); s++) {
            Question.Segment segment = question.segments().get(s);
            double perPerson = question.objective() == Objective.REACH
                    ? 1
                    : question.priors().valuePerThousandReached() / 1000.0;
            saturated(s, segment.size() * perPerson, false);
            if (question.objective() == Objective.PROFIT) {
                double perBuyer = question.priors().grossMarginPerOrder()
                        * question.priors().ceiling(segment.id());
                saturated(s, segment.size() * perBuyer, true);
            }
        }
        program.maximize(worth);
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(30).setNumWorkers(2).setRelativeGapLimit(1e-7);
        CpSolverStatus status = solver.solve(program);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE)
            throw new IllegalStateException("CP-SAT: " + status);
        BitSet chosen = new BitSet();
        for (int i = 0; i < in.length; i++) {
            if (solver.booleanValue(in[i])) chosen.set(i);
        }
        return model.objective(chosen);
    }

    private void saturated(int segment, double weight, boolean buying) {
        LinearExprBuilder load = LinearExpr.newBuilder();
        double most = 0;
        for (int i = 0; i < in.length; i++) {
            Touches touches = model.parts().touches();
            for (int at = touches.from(i); at < touches.from(i + 1); at++) {
                if (touches.part(at) != segment) continue;
                double pressed = (buying ? model.buyers() : model.reach()).load(at);
                load.addTerm(in[i], Math.round(pressed * LOAD_UNIT));
                most += pressed;
            }
        }
        if (most == 0) return;
        IntVar reached = program.newIntVar(0, Math.round(weight * scale), "reached" + segment + buying);
        for (double at : tangents(most)) {
            double slope = weight * scale * Math.exp(-at) / LOAD_UNIT;
            long times = Math.max(1, Math.round(1000 / Math.max(slope, 1e-6)));
            long constant = (long) Math.ceil(times * weight * scale * (-Math.expm1(-at) - at * Math.exp(-at)));
            LinearExprBuilder tangent = LinearExpr.newBuilder();
            tangent.addTerm(reached, times);
            LinearExprBuilder above = LinearExpr.newBuilder();
            above.addTerm(load.build(), Math.round(times * slope) + 1);
            above.add(constant);
            program.addLessOrEqual(tangent, above);
        }
        worth.add(reached);
    }

    private static List<Double> tangents(double most) {
        List<Double> points = new ArrayList<>();
        for (int t = 0; t <= TANGENTS; t++) {
            points.add(most * Math.pow(t / (double) TANGENTS, 2));
        }
        return points;
    }
}
