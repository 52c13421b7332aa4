package dev.lodestone.campaign.mix.bound;

import java.util.List;

/** The linear limits by the places that they count, and which of all limits is the floor; below zero where there is none. */
public final class Incidence {
    public final int[][] rows;
    public final double[][] coefficients;
    public final int floor;

    public Incidence(Relaxation relaxation) {
        List<Row> all = relaxation.rows;
        int size = relaxation.x.length;
        int[] count = new int[size];
        int found = -1;
        for (int r = 0; r < all.size(); r++) {
            if (all.get(r).isFloor) found = r;
            else for (int i : all.get(r).items) count[i]++;
        }
        this.floor = found;
        this.rows = new int[size][];
        this.coefficients = new double[size][];
        for (int i : relaxation.places) {
            rows[i] = new int[count[i]];
            coefficients[i] = new double[count[i]];
        }
        for (int r = 0; r < all.size(); r++) {
            Row row = all.get(r);
            if (row.isFloor) continue;
            for (int k = 0; k < row.items.length; k++) {
                int i = row.items[k];
                rows[i][--count[i]] = r;
                coefficients[i][count[i]] = row.coefficients[k];
            }
        }
    }
}
