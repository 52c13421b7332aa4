package dev.lodestone.bench.pull.judge;

import dev.lodestone.bench.pull.gold.GoldText;
import dev.lodestone.bench.pull.gold.GoldText.Mark;
import dev.lodestone.bench.pull.judge.Judge.Answer;
import dev.lodestone.campaign.pull.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a judge did on labelled texts: levels, spans with at least half in common, calm texts that were sent back, pairs. */
public final class Tally {
    private static final int LEVELS = 3;
    public static final double HALF = 0.5;

    private final int[][] confusion = new int[LEVELS][LEVELS];
    private int found;
    private int wrong;
    private int missed;
    private int calm;
    private int calmSentBack;
    private int pairs;
    private int ordered;

    public void add(GoldText text, Answer answer) {
        confusion[text.pressure().ordinal()][answer.level().ordinal()]++;
        if (text.pressure().ordinal() == 0) {
            calm++;
            if (answer.sentBack()) calmSentBack++;
        }
        Set<Integer> used = new HashSet<>();
        for (Mark mark : text.marks()) {
            if (!mark.presses()) continue;
            int hit = find(mark.span(), answer.spans(), used);
            if (hit >= 0) used.add(hit);
            else missed++;
        }
        found += used.size();
        wrong += answer.spans().size() - used.size();
    }

    public void addPair(Answer pushy, Answer soft) {
        pairs++;
        if (soft.score() > pushy.score()) ordered++;
    }

    private static int find(Span mark, List<Span> spans, Set<Integer> used) {
        for (int i = 0; i < spans.size(); i++) {
            if (!used.contains(i) && inCommon(mark, spans.get(i)) >= HALF) return i;
        }
        return -1;
    }

    public static double inCommon(Span one, Span other) {
        int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return all == 0 ? 0 : Math.max(0, both) / (double) all;
    }

    double levelF1() {
        double sum = 0;
        for (int level = 0; level < LEVELS; level++) sum += f1(level) / LEVELS;
        return sum;
    }

    private double f1(int level) {
        int said = 0;
        int is = 0;
        for (int other = 0; other < LEVELS; other++) {
            said += confusion[other][level];
            is += confusion[level][other];
        }
        return 2.0 * confusion[level][level] / Math.max(1, said + is);
    }

    public String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-18s | level F1 %.3f (none %.2f mild %.2f high %.2f) | spans P %.2f R %.2f F1 %.3f | calm sent back %4.1f %% | pairs %5.1f %%",
                name,
                levelF1(),
                f1(0),
                f1(1),
                f1(2),
                found / (double) Math.max(1, found + wrong),
                found / (double) Math.max(1, found + missed),
                2.0 * found / Math.max(1, 2 * found + wrong + missed),
                100.0 * calmSentBack / Math.max(1, calm),
                100.0 * ordered / Math.max(1, pairs));
    }
}
