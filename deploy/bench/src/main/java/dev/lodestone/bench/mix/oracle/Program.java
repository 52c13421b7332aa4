package dev.lodestone.bench.mix.oracle;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.part.Pressed;
import dev.lodestone.campaign.mix.part.Touches;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The creators of a question as an integer program: each 1 - exp(-y) below many of its tangents. */
final class Program {
    static final double LOAD_UNIT = 1e7;
    private static final int TANGENTS = 120;

    final CpModel rules = new CpModel();
    final MixModel model;
    final BoolVar[] in;

    Program(MixModel model) {
        this.model = model;
        this.in = IntStream.range(0, model.candidates().size())
                .mapToObj(i -> rules.newBoolVar("c" + i))
                .toArray(BoolVar[]::new);
    }

    /** What each creator costs, in so many units. */
    LinearExprBuilder cost(double units) {
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (int i = 0; i < in.length; i++) cost.addTerm(in[i], (long) Math.ceil(model.cost(i) * units));
        return cost;
    }

    /** At least what the chosen bring, in so many units, and hardly more. */
    LinearExprBuilder brought(Gains gains, double units) {
        LinearExprBuilder brought = LinearExpr.newBuilder();
        for (int i = 0; i < in.length; i++)
            brought.addTerm(in[i], Math.round(gains.perEngagement() * model.engagements(i) * units));
        for (int part = 0; part < model.parts().count(); part++) {
            double people = model.reach().people(part) * gains.perPerson();
            double buyers = model.buyers().people(part) * gains.perBuyer() * model.ceiling(part);
            saturated(brought, part, model.reach(), people * units);
            saturated(brought, part, model.buyers(), buyers * units);
        }
        return brought;
    }

    /** What the chosen press on a part, never more than they do. */
    LinearExpr load(int part, Pressed pressed) {
        LinearExprBuilder load = LinearExpr.newBuilder();
        for (int i = 0; i < in.length; i++) load.addTerm(in[i], (long) (alone(i, part, pressed) * LOAD_UNIT));
        return load.build();
    }

    private double alone(int creator, int part, Pressed pressed) {
        Touches touches = model.parts().touches();
        double load = 0;
        for (int at = touches.from(creator); at < touches.from(creator + 1); at++)
            if (touches.part(at) == part) load += pressed.load(at);
        return load;
    }

    private void saturated(LinearExprBuilder to, int part, Pressed pressed, double weight) {
        double most = IntStream.range(0, in.length)
                .mapToDouble(i -> alone(i, part, pressed))
                .sum();
        if (most == 0 || weight == 0) return;
        LinearExpr load = load(part, pressed);
        IntVar reached = rules.newIntVar(0, Math.round(weight), "reached");
        for (double at : tangents(most)) {
            double slope = weight * Math.exp(-at) / LOAD_UNIT;
            long times = Math.max(1, Math.round(1000 / Math.max(slope, 1e-6)));
            long constant = (long) Math.ceil(times * weight * (-Math.expm1(-at) - at * Math.exp(-at)));
            LinearExprBuilder above = LinearExpr.newBuilder();
            above.addTerm(load, Math.round(times * slope) + 1);
            above.add(constant);
            rules.addLessOrEqual(LinearExpr.term(reached, times), above);
        }
        to.add(reached);
    }

    private static List<Double> tangents(double most) {
        List<Double> points = new ArrayList<>();
        for (int t = 0; t <= TANGENTS; t++) {
            points.add(most * Math.pow(t / (double) TANGENTS, 2));
        }
        return points;
    }
}
