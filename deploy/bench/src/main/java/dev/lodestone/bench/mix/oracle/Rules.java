package dev.lodestone.bench.mix.oracle;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Tier;
import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The limits of a question as linear rules. Rounding makes them stricter, so that what keeps them keeps the limits. */
final class Rules {
    private static final double MONEY_UNITS = 1e9;

    private final Program program;
    private final Question question;
    private final Constraints asked;

    private Rules(Program program) {
        this.program = program;
        this.question = program.model.question();
        this.asked = question.constraints();
    }

    /** {@code spare}: by so much more the return must be than is asked, as a share of the cost, since tangents lie above what they touch. */
    static void add(Program program, double spare) {
        Rules rules = new Rules(program);
        program.rules.addLessOrEqual(program.cost(1), rules.question.budget());
        rules.creators();
        if (rules.asked.minSegments() > 0) rules.segments();
        BigDecimal least = rules.asked.leastReturn();
        if (least != null) rules.leastReturn(least.doubleValue() + spare);
    }

    private void creators() {
        long largest = asked.largestCost(question.budget());
        for (int i = 0; i < program.in.length; i++) {
            Candidate one = question.candidates().get(i);
            if (asked.required().contains(one.id())) program.rules.addEquality(program.in[i], 1);
            if (!asked.admits(one) || program.model.cost(i) > largest) program.rules.addEquality(program.in[i], 0);
        }
        asked.rivals().forEach(rivals -> program.rules.addAtMostOne(those(one -> rivals.contains(one.id()))));
        for (Tier tier : asked.perTier().keySet()) {
            BoolVar[] all = those(one -> one.tier() == tier);
            int most = Math.min(all.length, asked.range(tier).max());
            program.rules.addLinearConstraint(
                    LinearExpr.sum(all), asked.range(tier).min(), most);
        }
    }

    private BoolVar[] those(Predicate<Candidate> which) {
        return IntStream.range(0, program.in.length)
                .filter(i -> which.test(question.candidates().get(i)))
                .mapToObj(i -> program.in[i])
                .toArray(BoolVar[]::new);
    }

    /** Each segment a whole of its own: a share of its people is a load. */
    private void segments() {
        MixModel model = program.model;
        LinearExprBuilder covered = LinearExpr.newBuilder();
        long load = (long) Math.ceil(-Math.log1p(-asked.segmentShare()) * Program.LOAD_UNIT);
        for (int part = 0; part < model.parts().count(); part++) {
            BoolVar counts = program.rules.newBoolVar("covered" + part);
            program.rules
                    .addGreaterOrEqual(program.load(part, model.reach()), load)
                    .onlyEnforceIf(counts);
            covered.add(counts);
        }
        program.rules.addGreaterOrEqual(covered, asked.minSegments());
    }

    private void leastReturn(double least) {
        double units = MONEY_UNITS / question.budget();
        LinearExprBuilder worth = program.brought(Gains.worth(question.priors()), units);
        program.rules.addGreaterOrEqual(worth, program.cost(units * least));
    }
}
