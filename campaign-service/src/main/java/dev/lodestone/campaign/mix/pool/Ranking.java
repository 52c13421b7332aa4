package dev.lodestone.campaign.mix.pool;

/**
 * Items by falling rank; of equals the first item comes first. A heap of plain numbers: with thousands of items it is
 * filled and emptied dozens of times in an answer, and often only its first few are wanted.
 */
public final class Ranking {
    private final int[] items;
    private final double[] ranks;
    private final int[] marks;
    private int size;
    private boolean ordered;

    public Ranking(int most) {
        this.items = new int[most];
        this.ranks = new double[most];
        this.marks = new int[most];
    }

    /** Before the first one is asked for. */
    public void put(int item, double rank) {
        items[size] = item;
        marks[size] = 0;
        ranks[size++] = rank;
    }

    /** To be filled anew. */
    public void clear() {
        size = 0;
        ordered = false;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public int first() {
        if (!ordered) {
            for (int k = size / 2 - 1; k >= 0; k--) sink(k);
            ordered = true;
        }
        return items[0];
    }

    public double firstRank() {
        return ranks[0];
    }

    public int next() {
        int first = first();
        drop();
        return first;
    }

    /** What was noted beside the first; 0 at the beginning. */
    public int mark() {
        return marks[0];
    }

    /** Gives the first another place. */
    public void rank(double rank, int mark) {
        ranks[0] = rank;
        marks[0] = mark;
        sink(0);
    }

    public void drop() {
        move(--size, 0);
        sink(0);
    }

    private void sink(int from) {
        int item = items[from];
        double rank = ranks[from];
        int mark = marks[from];
        int at = from;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isBefore(items[child + 1], ranks[child + 1], items[child], ranks[child])) child++;
            if (!isBefore(items[child], ranks[child], item, rank)) break;
            move(child, at);
            at = child;
        }
        items[at] = item;
        ranks[at] = rank;
        marks[at] = mark;
    }

    private void move(int from, int to) {
        items[to] = items[from];
        ranks[to] = ranks[from];
        marks[to] = marks[from];
    }

    private static boolean isBefore(int item, double rank, int other, double otherRank) {
        return rank > otherRank || rank == otherRank && item < other;
    }
}
