package dev.lodestone.bench.mix;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Interval;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.answer.Draws;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Do four of five outcomes that are drawn afresh from the priors lie inside the interval of an answer? */
final class DrawsBench {
    private static final int POOLS = 25;
    private static final int OUTCOMES = 4_000;
    private static final Map<String, ToDoubleFunction<Figures>> FIGURES = Map.of(
            "reach",
            Figures::reach,
            "engagements",
            Figures::engagements,
            "buyers",
            Figures::buyers,
            "value",
            Figures::worth);

    private DrawsBench() {}

    static List<Row> rows() {
        double least = 1;
        double most = 0;
        for (int seed = 0; seed < POOLS; seed++) {
            Question question = new Market(40, 10, 0.2).question(seed, Objective.PROFIT);
            Solved solved = Solved.of(question);
            BitSet plan = places(question, solved.plan().creators());
            if (plan.isEmpty()) continue;
            Figures[] outcomes = Draws.of(new MixModel(reseeded(question, 900 + seed)), List.of(plan), OUTCOMES)
                    .of(plan);
            for (Map.Entry<String, ToDoubleFunction<Figures>> figure : FIGURES.entrySet()) {
                Interval interval = Optional.ofNullable(solved.plan().interval().get(figure.getKey()))
                        .orElseThrow();
                double inside = Arrays.stream(outcomes)
                                .mapToDouble(figure.getValue())
                                .filter(value -> value >= interval.p10() && value <= interval.p90())
                                .count()
                        / (double) OUTCOMES;
                least = Math.min(least, inside);
                most = Math.max(most, inside);
            }
        }
        return List.of(Row.of(
                "outcomes drawn afresh inside P10-P90, " + POOLS + " plans, 4 figures",
                "75 to 85 % each",
                least >= 0.75 && most <= 0.85,
                "%.1f to %.1f %%".formatted(100 * least, 100 * most)));
    }

    private static BitSet places(Question question, List<String> creators) {
        return question.candidates().stream()
                .filter(candidate -> creators.contains(candidate.id()))
                .map(question.candidates()::indexOf)
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    BitSet set = new BitSet();
                    found.forEach(set::set);
                    return set;
                }));
    }

    private static Question reseeded(Question question, long seed) {
        return new Question(
                question.budget(),
                question.objective(),
                seed,
                question.priors(),
                question.constraints(),
                question.segments(),
                question.candidates());
    }
}
