package dev.lodestone.bench.mix.limit;

import dev.lodestone.bench.mix.Answered;
import dev.lodestone.bench.mix.Market;
import dev.lodestone.bench.mix.Row;
import dev.lodestone.bench.mix.Solved;
import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Optimality;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.check.AnswerCheck;
import dev.lodestone.campaign.mix.overlap.OverlapFit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Times on one core and gaps of whole answers under each kind of limit, on large pools. */
public final class LimitedScaleBench {
    private static final double MILLIS = 5_000;
    private static final double GAP = 0.03;
    private static final Constraints MOST_OF_TIERS = Constraints.NONE
            .withTier(Tier.NANO, new Range(0, 20))
            .withTier(Tier.MICRO, new Range(0, 15))
            .withTier(Tier.MID, new Range(0, 3))
            .withTier(Tier.MACRO, new Range(1, 1))
            .withTier(Tier.MEGA, new Range(0, 0));

    private final List<Double> times = new ArrayList<>();
    private int proven;
    private int none;
    private int refused;
    private int cut;
    private double gap;
    private boolean sound = true;

    private LimitedScaleBench() {}

    public static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(ofCampaigns());
        for (int pairs : new int[] {0, OverlapFit.MOST}) {
            rows.addAll(rows(1_000, 4, pairs));
            rows.addAll(rows(10_000, 2, pairs));
        }
        return rows;
    }

    /** As plans of campaigns have them: a segment for each niche and age of a country, and so many of each tier at most. */
    private static Row ofCampaigns() {
        LimitedScaleBench bench = new LimitedScaleBench();
        for (int pool = 0; pool < 8; pool++) {
            Question question = new Market(360, 200, 0.3).question(70 + pool, Objective.values()[pool % 4]);
            bench.look(Answered.inTime(question.with(MOST_OF_TIERS)));
        }
        return bench.row("8 pools of 360 creators, 200 segments, most of each tier");
    }

    private static List<Row> rows(int creators, int pools, int pairs) {
        List<Question> told = IntStream.range(0, pools)
                .mapToObj(seed -> new Market(creators, 20, 0.1).question(70 + seed, Objective.values()[seed % 4]))
                .toList();
        List<Solved> free = told.stream()
                .map(question -> Solved.inTime(question, Market.overlaps(question, pairs)))
                .toList();
        String measured = pairs == 0 ? "" : ", %,d overlaps".formatted(pairs);
        List<Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            LimitedScaleBench bench = new LimitedScaleBench();
            for (int pool = 0; pool < pools; pool++) {
                Question question = told.get(pool);
                Solved best = free.get(pool);
                Constraints limits = kind.of(best.question(), best.plan()).constraints();
                bench.look(Answered.inTime(question.with(limits), Market.overlaps(question, pairs)));
            }
            rows.add(bench.row("%d pools of %,d creators%s, %s".formatted(pools, creators, measured, kind.words())));
        }
        return rows;
    }

    private void look(Answered answered) {
        times.add(answered.millis());
        switch (answered.answer()) {
            case MixAnswer.Impossible impossible -> {
                if (impossible.proven()) none++;
                else refused++;
            }
            case MixAnswer.TooLate late -> refused++;
            case MixAnswer.Planned planned -> look(answered.question(), planned.mix());
        }
    }

    private void look(Question question, Mix mix) {
        Optimality optimality = mix.plan(Name.RECOMMENDED).optimality();
        if (optimality.proven()) proven++;
        if (!mix.cut().isEmpty()) cut++;
        gap = Math.max(gap, optimality.gap());
        sound &= AnswerCheck.faults(question, mix).isEmpty();
    }

    private Row row(String what) {
        times.sort(null);
        return Row.of(
                what,
                "true gap <= 3 % within 5 s",
                refused == 0 && gap <= GAP && times.getLast() < MILLIS && sound,
                "%d proven, %d proven to have none, %d refused unproven, %d cut by the clock, gap <= %.5f %%, median %.0f ms, worst %.0f ms, limits %s"
                        .formatted(
                                proven,
                                none,
                                refused,
                                cut,
                                gap * 100,
                                times.get(times.size() / 2),
                                times.getLast(),
                                sound ? "kept" : "BROKEN"));
    }
}
