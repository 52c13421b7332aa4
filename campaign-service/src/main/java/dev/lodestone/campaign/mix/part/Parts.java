package dev.lodestone.campaign.mix.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Segments cut into parts inside which creators meet by chance. A circle, cut out of its segment, holds the people whom its
 * creators reach together: each of them presses on it so hard that hardly anybody is left for the others. What a creator
 * reaches alone stays what it was. Segments come first, each as what the circles leave of it; then the circles. Whoever
 * presses on a segment presses as hard on its circles; a touch of a circle is what one of its own presses there beyond that.
 */
public final class Parts {
    /** Of a circle by one of its creators; of all of it, the load would have no end. */
    public static final double LARGEST_SHARE = 0.999;

    private static final int[] NONE = {};

    private final double[] segments;
    private final Touches told;
    private final List<Ring> rings;
    private final Touches touches;

    /** The circles of each segment. */
    private final int[][] inside;

    /** The touch of a segment that each touch of a part comes of. */
    private final int[] source;

    /** Where in {@code mine} the circle is that is touched; below zero where it is the segment. */
    private final int[] circleOfOwn;

    /** Of each touch of a segment: the circles there that its creator belongs to, and the part of its people in each. */
    private final int[][] mine;

    private final double[][] shares;

    /** {@code told}: who touches which segments. */
    public Parts(double[] segments, Touches told, List<Ring> rings) {
        this.segments = segments;
        this.told = told;
        this.rings = rings;
        this.mine = new int[told.count()][];
        this.shares = new double[told.count()][];
        this.inside = new int[segments.length][];
        Arrays.fill(inside, NONE);
        if (rings.isEmpty()) {
            this.touches = told;
            this.source = NONE;
            this.circleOfOwn = NONE;
            return;
        }
        for (int s = 0; s < segments.length; s++) inside[s] = circlesIn(s);
        int[][] parts = new int[told.creators()][];
        List<Integer> from = new ArrayList<>();
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < told.creators(); i++) {
            List<Integer> touched = new ArrayList<>();
            for (int at = told.from(i); at < told.from(i + 1); at++) {
                join(i, at);
                touched.add(told.part(at));
                from.add(at);
                own.add(-1);
                for (int k = 0; k < mine[at].length; k++) {
                    touched.add(segments.length + mine[at][k]);
                    from.add(at);
                    own.add(k);
                }
            }
            parts[i] = ints(touched);
        }
        this.touches = Touches.of(parts);
        this.source = ints(from);
        this.circleOfOwn = ints(own);
    }

    private int[] circlesIn(int segment) {
        return IntStream.range(segments.length, count())
                .filter(part -> segmentOf(part) == segment)
                .toArray();
    }

    private void join(int creator, int at) {
        mine[at] = Arrays.stream(inside[told.part(at)])
                .map(part -> part - segments.length)
                .filter(ring -> rings.get(ring).shares().containsKey(creator))
                .toArray();
        shares[at] = Arrays.stream(mine[at])
                .mapToDouble(ring -> rings.get(ring).shares().get(creator))
                .toArray();
    }

    private static int[] ints(List<Integer> of) {
        return of.stream().mapToInt(Integer::intValue).toArray();
    }

    public int count() {
        return segments.length + rings.size();
    }

    public int segmentOf(int part) {
        return part < segments.length ? part : rings.get(part - segments.length).segment();
    }

    public boolean isCircle(int part) {
        return part >= segments.length;
    }

    /** Those that lie in the segment, in their order. */
    int[] circlesOf(int segment) {
        return inside[segment];
    }

    /** How many parts are the creator's, with all that its segments were cut into. */
    int under(int creator) {
        int count = 0;
        for (int at = touches.from(creator); at < touches.from(creator + 1); at++) {
            int part = touches.part(at);
            if (!isCircle(part)) count += 1 + inside[part].length;
        }
        return count;
    }

    int source(int touch) {
        return source[touch];
    }

    int circleOfOwn(int touch) {
        return circleOfOwn[touch];
    }

    public Touches touches() {
        return touches;
    }

    /** {@code loads}: what each creator presses on each segment, in the order in which it was told who touches which. */
    public Pressed pressed(double[] loads) {
        return pressing().by(loads, segments);
    }

    /** The same under one load after the other, and with other people than was told. */
    public Pressing pressing() {
        return rings.isEmpty()
                ? (loads, people) -> new Pressed(this, people, loads)
                : new Cut(this, told, mine, shares, segments);
    }
}
