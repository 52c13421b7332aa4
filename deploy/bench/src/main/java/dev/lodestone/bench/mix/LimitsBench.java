package dev.lodestone.bench.mix;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Constraints.Safety;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import dev.lodestone.campaign.mix.check.PlanCheck;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Each kind of limit, and all of them together, on small pools, where every set of creators can be looked at. */
final class LimitsBench {
    private static final int POOLS = 24;
    private static final double EQUAL = 1e-8;
    private static final Map<String, IntFunction<Constraints>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("least segments", seed -> segments(1 + seed % 6));
        KINDS.put("least return", seed -> Constraints.NONE.withMinRoi(BigDecimal.valueOf(seed % 12 - 9L, 1)));
        KINDS.put("rivals", seed -> Constraints.NONE.withRivals(rivals()));
        KINDS.put("tiers", seed -> Constraints.NONE.withTiers(tiers(seed)));
        KINDS.put("share of one", seed -> Constraints.NONE.withMaxShareOfOne(BigDecimal.valueOf(1 + seed % 9, 1)));
        KINDS.put(
                "required and forbidden",
                seed -> Constraints.NONE.withRequired(Set.of("c00001")).withForbidden(Set.of("c00002")));
        KINDS.put("brand safety", seed -> Constraints.NONE.withSafety(new Safety(50, seed % 2 == 0)));
        KINDS.put(
                "all of them",
                seed -> segments(1 + seed % 4)
                        .withMinRoi(BigDecimal.valueOf(seed % 6 - 9L, 1))
                        .withRivals(rivals())
                        .withTiers(tiers(seed))
                        .withMaxShareOfOne(new BigDecimal("0.7"))
                        .withRequired(Set.of("c00001"))
                        .withForbidden(Set.of("c00002"))
                        .withSafety(new Safety(20, true)));
    }

    private LimitsBench() {}

    static List<Row> rows() {
        return KINDS.entrySet().stream()
                .map(kind -> row(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static Row row(String kind, IntFunction<Constraints> limits) {
        int equal = 0;
        int none = 0;
        int proven = 0;
        for (int seed = 0; seed < POOLS; seed++) {
            Question question = scored(new Market(8 + seed % 4, 6, 0.1 + 0.09 * (seed % 9))
                            .question(3_000 + seed, Objective.values()[seed % 4]))
                    .with(limits.apply(seed));
            double best = bruteForce(question);
            switch (MixPlanning.answer(question)) {
                case MixAnswer.Impossible impossible -> {
                    if (best == Double.NEGATIVE_INFINITY) none++;
                    if (impossible.proven()) proven++;
                }
                case MixAnswer.TooLate late -> throw new IllegalStateException("There is no clock here.");
                case MixAnswer.Planned planned -> {
                    Plan plan = planned.mix().plan(Name.RECOMMENDED);
                    double value = plan.figures().objective(question.objective());
                    if (Math.abs(value - best) <= EQUAL * Math.max(1, Math.abs(best))) equal++;
                    if (plan.optimality().proven()) proven++;
                }
            }
        }
        return Row.of(
                POOLS + " pools of 8 to 11 creators, " + kind + ", brute force",
                "the best plan or none, all proven",
                equal + none == POOLS && proven == POOLS,
                "%d equal, %d without any plan, %d proven".formatted(equal, none, proven));
    }

    private static double bruteForce(Question question) {
        MixModel model = new MixModel(question);
        double best = Double.NEGATIVE_INFINITY;
        for (long bits = 0; bits < 1L << question.candidates().size(); bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            List<String> ids = set.stream()
                    .mapToObj(i -> question.candidates().get(i).id())
                    .toList();
            if (PlanCheck.faults(question, ids).isEmpty()) best = Math.max(best, model.objective(set));
        }
        return best;
    }

    private static Constraints segments(int count) {
        return new Constraints(Map.of(), Set.of(), Set.of(), List.of(), BigDecimal.ONE, count, 0.005, null);
    }

    private static List<Set<String>> rivals() {
        return List.of(Set.of("c00000", "c00003", "c00005"), Set.of("c00001", "c00004"), Set.of("c00006", "c00007"));
    }

    private static Map<Tier, Range> tiers(int seed) {
        return Map.of(Tier.NANO, new Range(1, 2), Tier.values()[1 + seed % 4], new Range(0, 1));
    }

    private static Question scored(Question question) {
        return question.withCandidates(question.candidates().stream()
                .map(one -> one.withBrandSafety(
                        one.id().endsWith("5") ? null : (double) (one.id().hashCode() * 37 & 127) * 100 / 127))
                .toList());
    }
}
