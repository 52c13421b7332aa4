package dev.lodestone.campaign.mix.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Segments cut into parts inside which creators meet by chance. A circle, cut out of its segment, holds the people whom its
 * creators reach together: each of them presses on it so hard that hardly anybody is left for the others. What a creator
 * reaches alone stays what it was. Segments come first, each as what the circles leave of it; then the circles.
 */
public final class Parts {
    /** Of a circle by one of its creators; of all of it, the load would have no end. */
    public static final double LARGEST_SHARE = 0.999;

    private static final int[] NONE = {};

    private final double[] segments;
    private final Touches told;
    private final List<Ring> rings;
    private final Touches touches;

    /** The touch of a segment that each touch of a part comes of. */
    private final int[] source;

    /** Where in {@code mine} the circle is that is touched; below zero where it is none of the creator's own. */
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
        if (rings.isEmpty()) {
            this.touches = told;
            this.source = NONE;
            this.circleOfOwn = NONE;
            return;
        }
        List<List<Integer>> inSegment = new ArrayList<>();
        for (int s = 0; s < segments.length; s++) inSegment.add(new ArrayList<>());
        for (int ring = 0; ring < rings.size(); ring++)
            inSegment.get(rings.get(ring).segment()).add(ring);
        int[][] parts = new int[told.creators()][];
        List<Integer> from = new ArrayList<>();
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < told.creators(); i++) {
            List<Integer> touched = new ArrayList<>();
            for (int at = told.from(i); at < told.from(i + 1); at++) {
                List<Integer> there = inSegment.get(told.part(at));
                join(i, at, there);
                touched.add(told.part(at));
                from.add(at);
                own.add(-1);
                for (int ring : there) {
                    touched.add(segments.length + ring);
                    from.add(at);
                    own.add(Arrays.binarySearch(mine[at], ring));
                }
            }
            parts[i] = ints(touched);
        }
        this.touches = Touches.of(parts);
        this.source = ints(from);
        this.circleOfOwn = ints(own);
    }

    private void join(int creator, int at, List<Integer> there) {
        mine[at] = there.stream()
                .filter(ring -> rings.get(ring).shares().containsKey(creator))
                .mapToInt(Integer::intValue)
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

    public Touches touches() {
        return touches;
    }

    /** {@code loads}: what each creator presses on each segment, in the order in which it was told who touches which. */
    public Pressed pressed(double[] loads) {
        return pressed(loads, segments);
    }

    /** {@code people}: of each segment, where they are not as many as was told. */
    public Pressed pressed(double[] loads, double[] people) {
        return rings.isEmpty()
                ? new Pressed(touches, people, loads)
                : new Cut(people, told, mine, shares, rings).pressed(loads, touches, source, circleOfOwn);
    }
}
