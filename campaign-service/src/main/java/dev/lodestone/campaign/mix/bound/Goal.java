package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.part.Whole;
import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Coverage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the coverage that is still open: a place of its own in the relaxation, 1 where it counts as reached, and never more than the
 * parts of it that items bring. A choice that reaches it brings parts of 1 at least ({@link Coverage#bring}), so it keeps these rows.
 */
public final class Goal {
    private static final double ROUNDING = 1e-9;
    private static final double BROKEN = 0.02;
    private static final double MOSTLY = 0.5;
    /** Of a goal: cuts for less would be steep. */
    private static final double LEAST_REST = 1e-3;

    public final int place;

    /** The items that bring some of it, and how much each would alone. */
    public final int[] items;

    public final double[] parts;
    private final Whole whole;
    /** The part of whom it asks for that the base lacks. */
    private final double lacking;

    Goal(int place, Whole whole, Choice base, int[] items, double[] parts) {
        this.place = place;
        this.whole = whole;
        this.items = items;
        this.parts = parts;
        this.lacking = Coverage.lacking(whole, base);
    }

    /** The parts of it that items at these places bring. */
    public double reached(double[] x) {
        double reached = 0;
        for (int k = 0; k < items.length; k++) reached += parts[k] * x[items[k]];
        return reached;
    }

    List<Row> rows(Relaxation relaxation) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(items, parts, items.length));
        if (isCurved())
            rows.add(row(items, new double[items.length], items.length).bent(curve(relaxation), alone()));
        return rows;
    }

    /** Who reaches it reaches all who lack, together: each item counts for what it adds to the others. */
    private boolean isCurved() {
        return whole.isCut() && lacking > LEAST_REST;
    }

    private Curve curve(Relaxation relaxation) {
        return Curve.of(relaxation.weighing.people, whole.channels(), 1 / (least() * whole.least()));
    }

    private double least() {
        return lacking - ROUNDING;
    }

    /** What the curve is at less than nothing without the base, in goals. */
    private double alone() {
        return (lacking - 1) / least();
    }

    private Row row(int[] of, double[] brought, int count) {
        int[] members = Arrays.copyOf(of, count + 1);
        double[] coefficients = new double[count + 1];
        for (int k = 0; k < count; k++) coefficients[k] = -brought[k];
        members[count] = place;
        coefficients[count] = 1;
        return Row.linear(members, coefficients, 0);
    }

    /**
     * A row that the present places break, or null: some of every goal would do in place of all of a few without it. Where a part y of a goal
     * counts, no item brings more than a part y of itself to it, since it counts whole or not at all: so it is {@code y f(min(1, x / y))} at
     * most, the perspective of what items reach (Frangioni and Gentile, "Perspective cuts for a class of convex 0-1 mixed integer programs",
     * 2006). Those who are further in than y, or rather in than out, bring all they have, and others the rest, to which none of them adds
     * more than all of it.
     */
    @Nullable
    Row cut(Relaxation relaxation) {
        double counted = relaxation.x[place];
        if (counted < BROKEN) return null;
        double sure = Math.min(MOSTLY, counted);
        double[] brought = parts.clone();
        double rest = isCurved() ? bent(relaxation, sure, brought) : straight(relaxation.x, sure);
        if (rest <= LEAST_REST) return null;
        int[] others = new int[items.length];
        int count = 0;
        double breach = counted;
        for (int k = 0; k < items.length; k++) {
            double x = relaxation.x[items[k]];
            if (x >= sure) continue;
            others[count] = items[k];
            brought[count] = Math.min(1, brought[k] / rest * (1 + ROUNDING));
            breach -= brought[count++] * x;
        }
        return breach < BROKEN ? null : row(others, brought, count);
    }

    private double straight(double[] x, double sure) {
        double rest = 1;
        for (int k = 0; k < items.length; k++) if (x[items[k]] >= sure) rest -= parts[k];
        return rest;
    }

    /** By the tangent where each item is as far in as it is for the goal; {@code brought}: what each adds there. */
    private double bent(Relaxation relaxation, double sure, double[] brought) {
        double[] here = relaxation.x.clone();
        double[] there = here.clone();
        for (int i : items) there[i] = here[i] >= sure ? 1 : here[i] / here[place];
        relaxation.place(there);
        Curve curve = curve(relaxation);
        double rest = 1 - alone() - curve.at(relaxation);
        for (int k = 0; k < items.length; k++) {
            brought[k] = curve.slope(relaxation, items[k]);
            if (there[items[k]] < 1) rest += brought[k] * there[items[k]];
        }
        relaxation.place(here);
        return rest;
    }
}
