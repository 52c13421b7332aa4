package dev.lodestone.campaign.mix.bound;

import java.util.List;
import java.util.stream.IntStream;

/** The limits by the places that they count. Those that are curved come last, and count as they do where the relaxation stands. */
public final class Incidence {
    public final int[][] rows;
    public final double[][] coefficients;
    private final Relaxation relaxation;
    private final int[] curved;
    /** Of each curved limit, where each of its places has it. */
    private final int[][] at;

    public Incidence(Relaxation relaxation) {
        this.relaxation = relaxation;
        List<Row> all = relaxation.rows;
        int size = relaxation.x.length;
        int[] count = new int[size];
        for (Row row : all) for (int i : row.items) count[i]++;
        this.rows = new int[size][];
        this.coefficients = new double[size][];
        for (int i : relaxation.places) {
            rows[i] = new int[count[i]];
            coefficients[i] = new double[count[i]];
        }
        this.curved = IntStream.range(0, all.size())
                .filter(r -> all.get(r).isCurved())
                .toArray();
        this.at = new int[curved.length][];
        for (int c = 0; c < curved.length; c++) {
            int[] items = all.get(curved[c]).items;
            at[c] = new int[items.length];
            for (int k = 0; k < items.length; k++) at[c][k] = put(curved[c], k, count);
        }
        for (int r = 0; r < all.size(); r++) {
            for (int k = 0; k < all.get(r).items.length && !all.get(r).isCurved(); k++) put(r, k, count);
        }
    }

    private int put(int r, int k, int[] left) {
        Row row = relaxation.rows.get(r);
        int i = row.items[k];
        rows[i][--left[i]] = r;
        coefficients[i][left[i]] = row.coefficients[k];
        return left[i];
    }

    /** To where the relaxation stands now. */
    public void follow() {
        for (int c = 0; c < curved.length; c++) {
            Row row = relaxation.rows.get(curved[c]);
            for (int k = 0; k < at[c].length; k++) coefficients[row.items[k]][at[c][k]] = row.slope(relaxation, k);
        }
    }
}
