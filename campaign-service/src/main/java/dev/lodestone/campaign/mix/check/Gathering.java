package dev.lodestone.campaign.mix.check;

import dev.lodestone.campaign.mix.Circles.Circle;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Counts the people of a segment whom some creators find there, circle by circle. {@code missed}: the logarithm of whom each leaves. */
record Gathering(Segment segment, List<Circle> circles, ToDoubleFunction<Candidate> missed) {
    private static final double MOST = 0.999;

    static Gathering of(Question question, Segment segment, ToDoubleFunction<Candidate> missed) {
        return new Gathering(
                segment,
                question.circles().stream()
                        .filter(circle -> circle.segment().equals(segment.id()))
                        .toList(),
                missed);
    }

    double people(List<Candidate> chosen, Map<String, Candidate> known) {
        if (circles.isEmpty())
            return -segment.size()
                    * Math.expm1(chosen.stream().mapToDouble(missed).sum());
        List<Double> sizes = new ArrayList<>();
        for (Circle circle : circles) {
            double largest = circle.parts().keySet().stream()
                    .flatMap(id -> Stream.ofNullable(known.get(id)))
                    .mapToDouble(one -> in(circle, one))
                    .max()
                    .orElse(0);
            sizes.add(largest / MOST);
        }
        double together = sizes.stream().mapToDouble(size -> size).sum();
        double fitting = Math.min(1, MOST * segment.size() / together);
        sizes.replaceAll(size -> size * fitting);
        double[] left = new double[circles.size() + 1];
        Arrays.fill(left, 1);
        for (Candidate one : chosen) leave(left, one, sizes);
        double found = Math.max(0, segment.size() - together * fitting) * (1 - left[circles.size()]);
        for (int k = 0; k < sizes.size(); k++) found += sizes.get(k) * (1 - left[k]);
        return found;
    }

    private void leave(double[] left, Candidate one, List<Double> sizes) {
        double others = alone(one);
        double room = segment.size();
        for (int k = 0; k < sizes.size(); k++) {
            if (!circles.get(k).parts().containsKey(one.id())) continue;
            double there = Math.min(in(circles.get(k), one), MOST * sizes.get(k));
            left[k] *= sizes.get(k) > 0 ? 1 - there / sizes.get(k) : 1;
            others -= there;
            room -= sizes.get(k);
        }
        boolean isInNone = room == segment.size();
        double byChance = room <= 0 ? 0 : Math.max(0, Math.min(MOST, others / room));
        double leaves = isInNone ? Math.exp(missed.applyAsDouble(one)) : 1 - byChance;
        for (int k = 0; k < sizes.size(); k++) if (!circles.get(k).parts().containsKey(one.id())) left[k] *= leaves;
        left[sizes.size()] *= leaves;
    }

    private double in(Circle circle, Candidate one) {
        return circle.parts().getOrDefault(one.id(), 0.0) * alone(one);
    }

    private double alone(Candidate one) {
        return -segment.size() * Math.expm1(missed.applyAsDouble(one));
    }
}
