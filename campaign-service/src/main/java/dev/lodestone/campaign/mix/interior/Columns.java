package dev.lodestone.campaign.mix.interior;

import dev.lodestone.campaign.mix.bound.Incidence;
import dev.lodestone.campaign.mix.bound.Relaxation;
import dev.lodestone.campaign.mix.bound.Row;
import dev.lodestone.campaign.mix.pool.Pool;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the free places of a relaxation weigh on channels and limits. Limits that share no place with each other, as groups of rivals do,
 * stand apart: each of them can be solved for itself, and only the others need equations that are solved together.
 */
final class Columns {
    private static final int NONE = -1;

    /** Places of the relaxation; everything else here counts within these. */
    final int[] free;

    /** Those that weigh anything. */
    final int[] channels;
    /** Of channels, and after them of limits that are solved together. */
    final int size;
    /** Where each limit stands among those; below zero when it stands apart. */
    final int[] placeOf;
    /** What each place weighs on, channels and limits that are solved together in their order, and how much. */
    final int[][] at;

    final double[][] by;
    /** The limit apart that each place weighs on, and how much; below zero where there is none. */
    final int[] apart;

    final double[] byApart;

    private final Relaxation relaxation;
    private final Incidence incidence;
    private final int[] limitAt;

    Columns(Relaxation relaxation) {
        this.relaxation = relaxation;
        this.incidence = new Incidence(relaxation);
        List<Row> rows = relaxation.rows;
        this.free = IntStream.of(relaxation.places)
                .filter(i -> relaxation.fixed[i] == Relaxation.FREE)
                .toArray();
        this.channels =
                IntStream.range(0, relaxation.load.length).filter(this::weighs).toArray();
        this.placeOf = new int[rows.size()];
        this.limitAt = new int[rows.size()];
        int[] apartOf = new int[relaxation.x.length];
        Arrays.fill(apartOf, NONE);
        this.size = channels.length + part(rows, apartOf);
        this.apart = IntStream.of(free).map(i -> apartOf[i]).toArray();
        this.byApart = new double[free.length];
        this.at = new int[free.length][];
        this.by = new double[free.length][];
        int[] placeOfChannel = new int[relaxation.load.length];
        Arrays.fill(placeOfChannel, NONE);
        for (int place = 0; place < channels.length; place++) placeOfChannel[channels[place]] = place;
        Weights weights = new Weights(size);
        for (int k = 0; k < free.length; k++) gather(k, placeOfChannel, weights);
    }

    private boolean weighs(int channel) {
        Pool pool = relaxation.pool;
        return pool.weights[channel] > 0
                || pool.limits.hasFloor() && pool.floorWeights[channel] > 0
                || pool.people[channel] > 0;
    }

    /** Small limits first, so that as many as can be stand apart, and curved ones last. How many are left to be solved together? */
    private int part(List<Row> rows, int[] apartOf) {
        int[] bySize = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        r -> rows.get(r).isCurved() ? Integer.MAX_VALUE : rows.get(r).items.length))
                .mapToInt(Integer::intValue)
                .toArray();
        int together = 0;
        for (int r : bySize) {
            Row row = rows.get(r);
            if (!row.isCurved() && IntStream.of(row.items).allMatch(i -> apartOf[i] == NONE)) {
                placeOf[r] = NONE;
                for (int i : row.items) apartOf[i] = r;
            } else {
                limitAt[together] = r;
                placeOf[r] = together++;
            }
        }
        return together;
    }

    private void gather(int k, int[] placeOfChannel, Weights weights) {
        Pool.Item item = relaxation.items[free[k]];
        int[] limits = incidence.rows[free[k]];
        weights.clear();
        for (int l = 0; l < item.channels.length; l++) {
            int place = placeOfChannel[item.channels[l]];
            if (place != NONE) weights.add(place, item.loads[l]);
        }
        for (int l = 0; l < limits.length; l++) {
            double weight = incidence.coefficients[free[k]][l];
            if (limits[l] == apart[k]) byApart[k] = weight;
            else weights.add(channels.length + placeOf[limits[l]], weight);
        }
        at[k] = weights.places();
        by[k] = weights.weights();
    }

    /** How places weigh on curved limits hangs on the loads. */
    void follow() {
        incidence.follow();
        for (int k = 0; k < free.length; k++) {
            int[] limits = incidence.rows[free[k]];
            for (int l = limits.length - 1;
                    l >= 0 && relaxation.rows.get(limits[l]).isCurved();
                    l--) {
                int place = Arrays.binarySearch(at[k], channels.length + placeOf[limits[l]]);
                by[k][place] = incidence.coefficients[free[k]][l];
            }
        }
    }

    /** What limits ask of a place together. */
    double asked(int k, double[] limits) {
        double sum = apart[k] == NONE ? 0 : byApart[k] * limits[apart[k]];
        for (int l = 0; l < at[k].length; l++) {
            if (at[k][l] >= channels.length) sum += by[k][l] * limits[limitAt[at[k][l] - channels.length]];
        }
        return sum;
    }
}
