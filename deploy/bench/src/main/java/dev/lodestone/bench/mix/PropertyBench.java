package dev.lodestone.bench.mix;

import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.overlap.Overlap;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import dev.lodestone.campaign.mix.overlap.OverlapFit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What must hold of any question, on a thousand pools. */
final class PropertyBench {
    private static final int POOLS = 1_000;
    private static final int MOST_COPIES = 512;
    private static final double ROUNDING = 1e-6;
    private int poorer;
    private int beaten;
    private int ordered;
    private int dearer;
    private int overBudget;
    private int rising;
    private double mostOfLast;
    private double leastOfTwins = 1;
    private double mostOfTwins;
    private double mostOfMeasured;

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
                        pools + "each copy of a creator adds less than the last",
                        "0 exceptions, the 512th <= 0.1 %",
                        bench.rising == 0 && bench.mostOfLast <= 0.001,
                        "%d exceptions, the 512th at most %.4f %%; a mere twin adds what it adds: %.1f to %.1f %%"
                                .formatted(
                                        bench.rising,
                                        bench.mostOfLast * 100,
                                        bench.leastOfTwins * 100,
                                        bench.mostOfTwins * 100)),
                Row.of(
                        pools + "a twin that was measured adds next to nobody",
                        "<= 0.2 %",
                        bench.mostOfMeasured <= 0.002,
                        "at most %.3f %%".formatted(bench.mostOfMeasured * 100)));
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
                    Candidate raised = left.withFee(left.fee() * 5 / 4);
                    if (Solved.of(replaced(question, left, raised))
                            .plan()
                            .creators()
                            .contains(left.id())) dearer++;
                });
    }

    /** Copies of one creator, in segments that so many can fill: each adds less, and in the end next to nothing. */
    private void duplicate(Question question) {
        Candidate one = question.candidates().getFirst();
        double twin = added(copies(question, one, 1));
        leastOfTwins = Math.min(leastOfTwins, twin);
        mostOfTwins = Math.max(mostOfTwins, twin);
        List<Overlap> measured = List.of(new Overlap("copy0", "copy1", 1, Base.SMALLER));
        mostOfMeasured = Math.max(
                mostOfMeasured,
                added(OverlapFit.of(copies(question, one, 1), measured).question()));
        Question small = crowded(question, one.followers() / 4);
        double before = 1;
        for (int copies = 1; copies <= MOST_COPIES; copies *= 2) {
            double now = added(copies(small, one, copies));
            if (now > before + ROUNDING) rising++;
            before = now;
        }
        mostOfLast = Math.max(mostOfLast, before);
    }

    private static Question crowded(Question question, double largest) {
        return question.withSegments(question.segments().stream()
                .map(segment -> new Segment(segment.id(), Math.min(largest, segment.size())))
                .toList());
    }

    /** One and so many more of the same. */
    private static Question copies(Question question, Candidate one, int more) {
        return question.withCandidates(IntStream.rangeClosed(0, more)
                .mapToObj(i -> one.withId("copy" + i))
                .toList());
    }

    /** What the first adds to the others, as a share of what it reaches alone. */
    private static double added(Question same) {
        MixModel model = new MixModel(same);
        BitSet all = new BitSet();
        all.set(0, same.candidates().size());
        double together = model.figures(all).reach();
        all.clear(0);
        return (together - model.figures(all).reach()) / model.ownReach(0);
    }

    private static Question replaced(Question question, Candidate old, Candidate other) {
        return question.withCandidates(question.candidates().stream()
                .map(candidate -> candidate.equals(old) ? other : candidate)
                .toList());
    }
}
