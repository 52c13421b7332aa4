package dev.lodestone.campaign.mix.interior;

import dev.lodestone.campaign.mix.bound.Relaxation;
import dev.lodestone.campaign.mix.effort.Effort;
import java.util.Arrays;

/**
 * The linear equations of one step of {@link Interior}: as many as there are channels and limits that do not stand apart (Nocedal and
 * Wright, ch. 16.6, with the formula of Sherman, Morrison and Woodbury).
 */
final class NormalEquations {
    private static final double LEAST = 1e-300;
    /** Times that a step looks at what a place weighs on, beside the equations. */
    private static final int SLOPES = 12;

    /** Where each place would go if it stood alone. */
    final double[] push;
    /** What holds it back. */
    final double[] stiffness;
    /** How far each place goes. */
    final double[] move;
    /** What each limit asks for that. */
    final double[] answer;

    private final Relaxation relaxation;
    private final Columns columns;
    private final double[][] matrix;
    private final double[] right;
    /** Of each limit apart, what it has in common with the equations, and its own. */
    private final double[][] beside;

    private final double[] own;
    private final int[] touched;

    NormalEquations(Relaxation relaxation, Columns columns) {
        this.relaxation = relaxation;
        this.columns = columns;
        int limits = columns.placeOf.length;
        this.push = new double[columns.free.length];
        this.stiffness = new double[columns.free.length];
        this.move = new double[columns.free.length];
        this.answer = new double[limits];
        this.matrix = new double[columns.size][];
        for (int row = 0; row < columns.size; row++) matrix[row] = new double[row + 1];
        this.right = new double[columns.size];
        this.beside = new double[limits][];
        for (int r = 0; r < limits; r++) beside[r] = new double[isApart(r) ? columns.size : 0];
        this.own = new double[limits];
        this.touched = new int[columns.size];
    }

    /** About what solving so many takes: a sixth of the cube multiplied and added, of which eight cost what a step of the search does. */
    static long steps(long equations) {
        return equations * equations * equations / 48;
    }

    private boolean isApart(int r) {
        return columns.placeOf[r] < 0;
    }

    /** Once it is known where places would go, and what holds them back. */
    void solve(Pairs limits, Effort effort) {
        begin(limits);
        long steps = steps(columns.size);
        for (int k = 0; k < push.length; k++) steps += gather(k);
        for (int r = 0; r < answer.length; r++) if (isApart(r)) steps += takeOut(r);
        effort.spend(steps);
        Cholesky.solve(matrix, right);
        for (int r = 0; r < answer.length; r++) {
            answer[r] = isApart(r) ? apart(r) : right[columns.channels.length + columns.placeOf[r]];
        }
        for (int k = 0; k < push.length; k++) move[k] = (push[k] - asked(k)) / stiffness[k];
    }

    private void begin(Pairs limits) {
        for (double[] row : matrix) Arrays.fill(row, 0);
        Arrays.fill(right, 0);
        Arrays.fill(answer, 0);
        for (int place = 0; place < columns.channels.length; place++) {
            int channel = columns.channels[place];
            matrix[place][place] = 1 / Math.max(LEAST, relaxation.weights[channel] * relaxation.left[channel]);
        }
        for (int r = 0; r < answer.length; r++) {
            Arrays.fill(beside[r], 0);
            own[r] = 1 / limits.stiffness(r);
            int place = columns.channels.length + columns.placeOf[r];
            if (!isApart(r)) matrix[place][place] = own[r];
        }
    }

    private long gather(int k) {
        int[] at = columns.at[k];
        double[] by = columns.by[k];
        for (int l = 0; l < at.length; l++) {
            double part = by[l] / stiffness[k];
            right[at[l]] += part * push[k];
            double[] row = matrix[at[l]];
            for (int m = 0; m <= l; m++) row[at[m]] += part * by[m];
        }
        int r = columns.apart[k];
        if (r >= 0) {
            double part = columns.byApart[k] / stiffness[k];
            own[r] += part * columns.byApart[k];
            answer[r] += part * push[k];
            for (int l = 0; l < at.length; l++) beside[r][at[l]] += part * by[l];
        }
        return (long) (at.length + SLOPES) * at.length / 2;
    }

    /** What is left for the equations once a limit apart is solved. */
    private long takeOut(int r) {
        double[] common = beside[r];
        int count = 0;
        for (int place = 0; place < common.length; place++) if (common[place] != 0) touched[count++] = place;
        for (int l = 0; l < count; l++) {
            double part = common[touched[l]] / own[r];
            right[touched[l]] -= part * answer[r];
            for (int m = 0; m <= l; m++) matrix[touched[l]][touched[m]] -= part * common[touched[m]];
        }
        return common.length + (long) count * count / 2;
    }

    private double apart(int r) {
        double sum = answer[r];
        for (int place = 0; place < right.length; place++) sum -= beside[r][place] * right[place];
        return sum / own[r];
    }

    private double asked(int k) {
        double sum = columns.apart[k] < 0 ? 0 : columns.byApart[k] * answer[columns.apart[k]];
        for (int l = 0; l < columns.at[k].length; l++) sum += columns.by[k][l] * right[columns.at[k][l]];
        return sum;
    }
}
