package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.pool.Own;
import dev.lodestone.campaign.mix.pool.Shared;
import java.util.Arrays;

/**
 * The shared parts of channels in a relaxation. Under the load {@code L} of its channel a part is worth {@code 1 - N exp(-L)}, with {@code N}
 * the product of {@code 1 - t} over its own items that come, each of which takes {@code t} of it. As a load, nearly all of it would go to a
 * third of an item that takes nearly all; so items take of it in proportion, and all at most.
 *
 * <p>That bounds every choice. Let {@code u = 1 - sum of t} over those who come, and {@code n = max(0, u)}. No {@code t} is below 0 or above 1, so
 * {@code n <= N} (Weierstrass) and {@code n <= 1}, hence {@code n exp(-L / n) <= n exp(-L) <= N exp(-L)}. As the perspective of {@code exp(-y)},
 * {@code n exp(-L / n)} is convex in both and nowhere below its tangent {@code exp(-y) ((1 + y) n - L)} at any {@code y >= 0}, where {@code n >= s u} for
 * any {@code s} from 0 to 1. So no part is worth more than {@code 1 - exp(-y) ((1 + y) s u - L)}, which is linear in what comes, whatever {@code y}
 * (load and {@link #room}) and {@code s} ({@link #steepness}) are: where they are taken makes it tight, not true. An item that presses
 * less on its part than elsewhere counts with a {@code t} of 0, so that {@code N} is only larger; who is in for certain counts exactly.
 */
final class Together {
    private static final double SMALLEST = 1e-3;
    private static final double WIDEST = 0.3;
    private static final double NARROWEST = 0.01;
    private static final double NARROWER = 0.9;

    private final Relaxation relaxation;
    private final Shared shared;
    private final boolean[] isOpen;
    /** Of each part's weight, what those leave who are in for certain; and how much of that open ones take. */
    private final double[] weight;

    private final double[] taken;
    /** Load of the channel over the rest that is not taken, less that load. */
    private final double[] room;
    /** With how much of its weight each part stands among the channels. */
    private final double[] held;

    /** Over which taking goes over into having taken all: less each time, so that items find their places before it is sharp. */
    private double width = WIDEST;

    private boolean isStale;

    Together(Relaxation relaxation) {
        this.relaxation = relaxation;
        this.shared = relaxation.pool.shared;
        this.isOpen = new boolean[relaxation.items.length];
        this.weight = new double[shared.count()];
        this.taken = new double[shared.count()];
        this.room = new double[shared.count()];
        this.held = new double[shared.count()];
        settle();
    }

    void settle() {
        if (shared.count() == 0) return;
        measure();
        width = Math.max(NARROWEST, width * NARROWER);
    }

    /** An item that was counted for certain may be open again, or out: no tangent is one until it is measured anew. */
    void fixed(int i) {
        isStale |= !isOpen[i] && relaxation.items[i].touchesShared();
    }

    void refresh() {
        if (isStale) measure();
    }

    private void measure() {
        isStale = false;
        Arrays.fill(taken, 0);
        Arrays.fill(held, 0);
        System.arraycopy(relaxation.base.taken.free, 0, weight, 0, weight.length);
        System.arraycopy(relaxation.pool.weights, 0, relaxation.even, 0, relaxation.even.length);
        for (int i : relaxation.core) {
            isOpen[i] = relaxation.fixed[i] == Relaxation.FREE;
            Own own = relaxation.items[i].own;
            for (int k = 0; k < own.count(); k++) {
                if (isOpen[i]) taken[own.part(k)] += own.takes(k) * relaxation.x[i];
                else if (relaxation.fixed[i] == Relaxation.IN) weight[own.part(k)] *= own.leaves(k);
            }
        }
        for (int part = 0; part < held.length; part++) {
            weight[part] *= shared.weight(part);
            relaxation.even[shared.channel(part)] -= shared.weight(part);
            hold(part);
        }
    }

    /** From 1 where nothing is taken down to 0 where all is taken and more. */
    private double steepness(double at) {
        return Math.min(1, (1 + (1 - at) / around(1 - at)) / (1 + 1 / around(1)));
    }

    private double around(double rest) {
        return Math.sqrt(rest * rest + width * width);
    }

    private double room(int part, double at) {
        double open = Math.clamp((1 - at + around(1 - at)) / 2, SMALLEST * width, 1);
        double load = relaxation.load[shared.channel(part)];
        return load / open - load;
    }

    private void hold(int part) {
        room[part] = room(part, taken[part]);
        double before = held[part];
        held[part] = weight[part] * Math.exp(-room[part]);
        relaxation.even[shared.channel(part)] += held[part] - before;
    }

    private double pull(int part, double at, double there) {
        int channel = shared.channel(part);
        double left = weight[part] * Math.exp(-there) * relaxation.left[channel];
        return left * (1 + there + relaxation.load[channel]) * steepness(at);
    }

    /** What an item adds to the tangent where it is by so much further in. */
    double slope(int i, double by) {
        if (!isOpen[i]) return 0;
        Own own = relaxation.items[i].own;
        double slope = 0;
        for (int k = 0; k < own.count(); k++) {
            int part = own.part(k);
            double at = taken[part] + own.takes(k) * by;
            slope += own.takes(k) * pull(part, at, by == 0 ? room[part] : room(part, at));
        }
        return slope;
    }

    void move(int i, double by) {
        if (!isOpen[i]) return;
        Own own = relaxation.items[i].own;
        for (int k = 0; k < own.count(); k++) {
            taken[own.part(k)] += own.takes(k) * by;
            hold(own.part(k));
        }
    }

    /** What the tangents have beyond those of the channels, among which each part stands with what is held of it. */
    double beyond() {
        double beyond = 0;
        for (int part = 0; part < held.length; part++) {
            int channel = shared.channel(part);
            double amongChannels = held[part] * (1 - relaxation.left[channel] * (1 + relaxation.load[channel]));
            beyond += shared.weight(part) - amongChannels - pull(part, taken[part], room[part]);
        }
        return beyond;
    }
}
