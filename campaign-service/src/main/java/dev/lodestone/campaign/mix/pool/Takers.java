package dev.lodestone.campaign.mix.pool;

import dev.lodestone.campaign.mix.part.Leaving;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Of each shared part the items whose own it is, and what each takes of it in the sum that says best what they leave ({@link Leaving}). */
public final class Takers {
    private record Taker(int item, int place, double takes) {}

    private final Pool.Item[] items;
    private final Taker[][] of;
    private final double[][] takes;
    private final Leaving leaving;
    /** How much of each part counts as taken if none of them comes, and where they are. */
    public final double[] gone;

    public final double[] taken;

    /** Of some items alone. */
    public Takers(Pool pool, int[] some) {
        this.items = pool.items;
        this.gone = new double[pool.shared.count()];
        this.taken = new double[pool.shared.count()];
        List<List<Taker>> found = IntStream.range(0, pool.shared.count())
                .<List<Taker>>mapToObj(part -> new ArrayList<>())
                .toList();
        this.takes = new double[pool.size()][];
        for (int i : some) {
            Own own = items[i].own;
            takes[i] = new double[own.count()];
            for (int k = 0; k < own.count(); k++) found.get(own.part(k)).add(new Taker(i, k, own.takes(k)));
        }
        this.of = found.stream().map(part -> part.toArray(Taker[]::new)).toArray(Taker[][]::new);
        this.leaving = new Leaving(found.stream().mapToInt(List::size).max().orElse(0));
    }

    /** To where the open ones are. */
    public void fit(boolean[] isOpen, double[] x) {
        for (int part = 0; part < of.length; part++) {
            leaving.clear();
            for (Taker taker : of[part]) if (isOpen[taker.item]) leaving.add(taker.takes, x[taker.item]);
            gone[part] = 1 - leaving.fit();
            taken[part] = gone[part];
            int open = 0;
            for (Taker taker : of[part]) {
                if (!isOpen[taker.item]) continue;
                double takes = leaving.by(open++);
                this.takes[taker.item][taker.place] = takes;
                taken[part] += takes * x[taker.item];
            }
        }
    }

    /** An open item, by so much further in. */
    public void move(int i, double by) {
        for (int place = 0; place < takes[i].length; place++) taken[items[i].own.part(place)] += takes[i][place] * by;
    }

    /** Of the part of its own at this place. */
    public double takes(int i, int place) {
        return takes[i][place];
    }
}
