package dev.lodestone.bench.mix;

import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** What must hold of any question, on a thousand pools. */
final class PropertyBench {
    private static final int POOLS = 1_000;
    private int poorer;
    private int beaten;
    private int ordered;
    private int dearer;
    private int overBudget;
    private double mostAdded;
    private double leastOfTwins = 1;
    private double mostOfTwins;

    private PropertyBench() {}

    static List<Row> rows() {
        PropertyBench bench = new PropertyBench();
        for (int seed = 0; seed < POOLS; seed++) {
            bench.look(new Market(10 + seed % 20, 8, 0.05 + 0.03 * (seed % 10))
                    .question(5_000 + seed, Objective.values()[seed % 4]));
        }
        String pools = "on %,d pools: ".formatted(POOLS);
        return List.of(
                none(pools + "more budget never lowers the value", bench.poorer),
                none(pools + "no opponent beats the recommended plan", bench.beaten),
                none(pools + "budget never exceeded, checker finds no fault", bench.overBudget),
                none(pools + "order of creators irrelevant", bench.ordered),
                none(pools + "a dearer creator is never more included", bench.dearer),
                Row.of(
                        pools + "who repeats a reached audience adds little",
                        "<= 10 % of its own reach",
                        bench.mostAdded <= 0.1 + 1e-9,
                        "at most %.2f %% where nine tenths heard it; a mere twin still adds %.1f to %.1f %%"
                                .formatted(bench.mostAdded * 100, bench.leastOfTwins * 100, bench.mostOfTwins * 100)));
    }

    private static Row none(String what, int broken) {
        return Row.of(what, "0 exceptions", broken == 0, "%d exceptions".formatted(broken));
    }

    private void look(Question question) {
        Solved solved = Solved.of(question);
        double value = solved.value();
        double less = 1e-9 * Math.max(1, Math.abs(value));
        if (Solved.of(question.withBudget(question.budget() * 11 / 10)).value() < value - less) poorer++;
        if (solved.mix().plans().stream()
                .anyMatch(plan -> plan.figures().objective(question.objective()) > value + less)) beaten++;
        if (!solved.isSound()) overBudget++;
        List<Candidate> turned = new ArrayList<>(question.candidates());
        Collections.reverse(turned);
        if (!Solved.of(question.withCandidates(turned)).mix().equals(solved.mix())) ordered++;
        raisePrice(question, solved.plan().creators());
        duplicate(question);
    }

    private void raisePrice(Question question, List<String> booked) {
        question.candidates().stream()
                .filter(candidate -> !booked.contains(candidate.id()))
                .findFirst()
                .ifPresent(left -> {
                    Candidate raised = copy(left, left.id(), left.fee() * 5 / 4, left.followers());
                    if (Solved.of(replaced(question, left, raised))
                            .plan()
                            .creators()
                            .contains(left.id())) dearer++;
                });
    }

    /** A creator whose every follower is reached already by one with the same audience, twenty times as large. */
    private void duplicate(Question question) {
        Candidate one = question.candidates().getFirst();
        mostAdded = Math.max(mostAdded, added(question, copy(one, "first", one.fee(), 1e10), one));
        double twin = added(question, copy(one, "first", one.fee(), one.followers()), one);
        leastOfTwins = Math.min(leastOfTwins, twin);
        mostOfTwins = Math.max(mostOfTwins, twin);
    }

    /** What the second adds to the first, as a share of what it reaches alone. */
    private static double added(Question question, Candidate first, Candidate second) {
        Candidate later = copy(second, "second", second.fee(), second.followers());
        MixModel model = new MixModel(question.withCandidates(List.of(first, later)));
        double both = model.figures(BitSet.valueOf(new long[] {3})).reach();
        double alone = model.figures(BitSet.valueOf(new long[] {1})).reach();
        return (both - alone) / model.ownReach(1);
    }

    private static Question replaced(Question question, Candidate old, Candidate other) {
        return question.withCandidates(question.candidates().stream()
                .map(candidate -> candidate.equals(old) ? other : candidate)
                .toList());
    }

    private static Candidate copy(Candidate of, String id, long fee, double followers) {
        return new Candidate(
                id,
                of.tier(),
                fee,
                of.posts(),
                of.handling(),
                followers,
                of.authenticShare(),
                of.engagementRate(),
                of.fit(),
                of.audience());
    }
}
