package dev.lodestone.campaign.mix.part;

import java.util.Arrays;

/** How large circles are, and what is left to chance outside of them, under given loads. */
final class Cut implements Pressing {
    /** Of a segment's people in circles, and of what is left of it by one creator. */
    private static final double MOST = 0.999;

    private final Parts parts;
    private final Touches told;
    private final int[][] mine;
    private final double[][] shares;
    private final int[] segmentOf;
    private final double[] circles;
    private final double[] inCircles;
    private final double[] reached;
    private final double[] elsewhere;
    private final double[] people;
    private final double[] found;
    private double[] segments;

    Cut(Parts parts, Touches told, int[][] mine, double[][] shares, double[] segments) {
        this.parts = parts;
        this.told = told;
        this.mine = mine;
        this.shares = shares;
        this.segments = segments;
        this.people = new double[parts.count()];
        this.circles = new double[people.length - segments.length];
        this.segmentOf = new int[circles.length];
        for (int circle = 0; circle < circles.length; circle++)
            segmentOf[circle] = parts.segmentOf(segments.length + circle);
        this.inCircles = new double[segments.length];
        this.reached = new double[mine.length];
        this.elsewhere = new double[mine.length];
        this.found = new double[parts.touches().count()];
    }

    @Override
    public Pressed by(double[] loads, double[] peopleThere) {
        segments = peopleThere;
        for (int at = 0; at < loads.length; at++) {
            if (mine[at].length > 0) reached[at] = -segments[told.part(at)] * Math.expm1(-loads[at]);
        }
        measure();
        for (int at = 0; at < loads.length; at++) {
            elsewhere[at] = mine[at].length == 0 ? loads[at] : elsewhere(at, reached[at]);
        }
        for (int k = 0; k < found.length; k++) {
            int at = parts.source(k);
            int own = parts.circleOfOwn(k);
            found[k] = own < 0 ? elsewhere[at] : inside(at, own, reached[at]) - elsewhere[at];
        }
        count();
        return new Pressed(parts, people, found);
    }

    /** Each circle as large as the one of its creators who has most people there asks for. */
    private void measure() {
        Arrays.fill(circles, 0);
        Arrays.fill(inCircles, 0);
        for (int at = 0; at < reached.length; at++) {
            for (int k = 0; k < mine[at].length; k++) {
                int circle = mine[at][k];
                circles[circle] = Math.max(circles[circle], shares[at][k] * reached[at] / Parts.LARGEST_SHARE);
            }
        }
        for (int circle = 0; circle < circles.length; circle++) inCircles[segmentOf[circle]] += circles[circle];
        for (int circle = 0; circle < circles.length; circle++) {
            int segment = segmentOf[circle];
            circles[circle] *= Math.min(1, MOST * segments[segment] / inCircles[segment]);
        }
    }

    private double elsewhere(int at, double reached) {
        double left = reached;
        double room = segments[told.part(at)];
        for (int k = 0; k < mine[at].length; k++) {
            left -= within(at, k, reached);
            room -= circles[mine[at][k]];
        }
        return room <= 0 ? 0 : -Math.log1p(-Math.clamp(left / room, 0, MOST));
    }

    private double inside(int at, int k, double reached) {
        double circle = circles[mine[at][k]];
        return circle <= 0 ? 0 : -Math.log1p(-within(at, k, reached) / circle);
    }

    private double within(int at, int k, double reached) {
        return Math.min(shares[at][k] * reached, Parts.LARGEST_SHARE * circles[mine[at][k]]);
    }

    private void count() {
        System.arraycopy(segments, 0, people, 0, segments.length);
        for (int circle = 0; circle < circles.length; circle++) {
            people[segmentOf[circle]] -= circles[circle];
            people[segments.length + circle] = circles[circle];
        }
        for (int segment = 0; segment < segments.length; segment++) people[segment] = Math.max(0, people[segment]);
    }
}
