package dev.lodestone.bench.mix.limit;

import dev.lodestone.bench.mix.Answered;
import dev.lodestone.bench.mix.Market;
import dev.lodestone.bench.mix.Row;
import dev.lodestone.bench.mix.Solved;
import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Optimality;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.check.AnswerCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Times on one core and gaps of whole answers under each kind of limit, on large pools. */
public final class LimitedScaleBench {
    private static final double MILLIS = 5_000;
    private static final double GAP = 0.03;

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
        rows.addAll(rows(1_000, 4));
        rows.addAll(rows(10_000, 2));
        return rows;
    }

    private static List<Row> rows(int creators, int pools) {
        List<Solved> free = IntStream.range(0, pools)
                .mapToObj(seed -> new Market(creators, 20, 0.1).question(70 + seed, Objective.values()[seed % 4]))
                .map(Solved::inTime)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            LimitedScaleBench bench = new LimitedScaleBench();
            for (Solved best : free) bench.look(kind.of(best.question(), best.plan()));
            rows.add(bench.row("%d pools of %,d creators, %s".formatted(pools, creators, kind.words())));
        }
        return rows;
    }

    private void look(Question question) {
        Answered answered = Answered.inTime(question);
        times.add(answered.millis());
        switch (answered.answer()) {
            case MixAnswer.Impossible impossible -> {
                if (impossible.proven()) none++;
                else refused++;
            }
            case MixAnswer.Planned planned -> look(question, planned.mix());
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
