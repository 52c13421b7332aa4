package dev.lodestone.campaign.mix.choice;

import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.choice.Limit.Kind;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.search.Optimiser;
import dev.lodestone.campaign.mix.search.Optimiser.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds limits that clash. Each one of them is needed for the clash: without it there is a plan that keeps the others, as far as the
 * effort went. Limits that were given up on the way may clash by themselves. Those of a kind are given up together first, and
 * half by half where one of them is needed.
 */
public final class Clash {
    public static final String BUDGET = "/budget";

    private static final long EFFORT_PER_TRIAL = 4_000_000;

    private final Effort effort;

    /** Costs and audiences are the same whatever the limits: all trials share them. */
    private final Stock stock;

    private final List<String> needed = new ArrayList<>();
    private Question now;
    private boolean proven = true;

    private Clash(Stock stock, Effort effort) {
        this.effort = effort;
        this.stock = stock;
        this.now = stock.model().question();
    }

    /**
     * {@code pointers}: JSON pointers, but that one of {@code required} or {@code forbidden} ends with an id, whose place only the request
     * knows. {@code proven}: the limits cannot be kept together, and each is needed for that.
     */
    public record Found(List<String> pointers, boolean proven) {}

    /**
     * Where a trial runs out of effort, that no plan was found has to do, and nothing is proven. Where no steps or no time are left, what
     * could not be looked at any more is told by its kind: it was not given up either.
     */
    public static Found of(Stock stock, Effort effort) {
        Clash clash = new Clash(stock, effort);
        for (Kind kind : Limit.of(clash.now)) clash.look(kind, 0, kind.limits().size());
        return new Found(clash.needed, clash.proven);
    }

    private void look(Kind kind, int from, int to) {
        if (effort.isOver() || !effort.isLeft()) {
            proven = false;
            need(to - from == 1 ? kind.limits().get(from).pointer() : kind.pointer());
            return;
        }
        Question milder = now;
        for (Limit limit : kind.limits().subList(from, to))
            milder = limit.without().apply(milder);
        switch (trial(milder)) {
            case Solution.None none -> {
                now = milder;
                proven &= none.proven();
            }
            case Solution.Found possible -> {
                int middle = (from + to) / 2;
                if (to - from == 1) need(kind.limits().get(from).pointer());
                else {
                    look(kind, from, middle);
                    look(kind, middle, to);
                }
            }
        }
    }

    private void need(String pointer) {
        if (!needed.contains(pointer)) needed.add(pointer);
    }

    private Solution trial(Question question) {
        Menu menu = Menu.of(stock, Set.of(Tier.values()), question.constraints(), question.budget());
        effort.spend(stock.model().candidates().size());
        if (menu.lacksRequired()) return new Solution.None(true);
        Effort trial = effort.upTo(EFFORT_PER_TRIAL);
        Solution found = Optimiser.best(menu.pool(), List.of(), trial);
        effort.spend(trial.spent());
        return found;
    }
}
