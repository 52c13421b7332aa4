package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.part.Taking;
import dev.lodestone.campaign.mix.pool.Own;
import dev.lodestone.campaign.mix.pool.Shared;
import dev.lodestone.campaign.mix.pool.Takers;
import java.util.Arrays;

/**
 * The shared parts of channels in a relaxation. Under the load {@code L} of its channel a part is worth {@code 1 - N exp(-L)}, with {@code N}
 * the product of {@code 1 - t} over its own items that come, each of which takes {@code t} of it. As a load, nearly all of it would go to a
 * third of an item that takes nearly all; so items take of it in proportion ({@link Takers}), and all at most.
 *
 * <p>That bounds every choice. Let {@code u} be a sum over those who come that is {@code N} at most, and {@code n = max(0, u)}. So {@code n <= N}
 * and {@code n <= 1}, hence {@code n exp(-L / n) <= n exp(-L) <= N exp(-L)}. As the perspective of {@code exp(-y)}, {@code n exp(-L / n)} is
 * convex in both and nowhere below its tangent {@code exp(-y) ((1 + y) n - L)} at any {@code y >= 0}, where {@code n >= s u} for any {@code s} from 0
 * to 1. So no part is worth more than {@code 1 - exp(-y) ((1 + y) s u - L)}, which is linear in what comes, whatever {@code y} (load and
 * {@link #room}) and {@code s} ({@link Taking}) are: where they are taken makes it tight, not true. An item that presses less on its part
 * than elsewhere counts with a {@code t} of 0, so that {@code N} is only larger; who is in for certain counts exactly.
 */
final class Together {
    private final Relaxation relaxation;
    private final Shared shared;
    private final Taking taking = new Taking();
    private final Takers takers;
    private final boolean[] isOpen;
    private final double[] steep;
    /** Of each part, what those leave who are in for certain. */
    private final double[] free;
    /** Load of the channel over the rest that is not taken, less that load. */
    private final double[] room;

    /** With how much of it each part stands among the channels. */
    private final double[] held;

    private boolean isStale;

    Together(Relaxation relaxation) {
        this.relaxation = relaxation;
        this.shared = relaxation.pool.shared;
        this.takers = new Takers(relaxation.pool, relaxation.core);
        this.isOpen = new boolean[relaxation.items.length];
        this.free = new double[shared.count()];
        this.room = new double[shared.count()];
        this.steep = new double[shared.count()];
        this.held = new double[shared.count()];
        settle();
    }

    void settle() {
        if (shared.count() == 0) return;
        measure();
        taking.sharpen();
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
        Arrays.fill(held, 1);
        System.arraycopy(relaxation.base.taken.free, 0, free, 0, free.length);
        relaxation.weighing.holdAll();
        for (int i : relaxation.core) {
            isOpen[i] = relaxation.fixed[i] == Relaxation.FREE;
            Own own = relaxation.items[i].own;
            for (int k = 0; k < own.count() && relaxation.fixed[i] == Relaxation.IN; k++)
                free[own.part(k)] *= own.leaves(k);
        }
        takers.fit(isOpen, relaxation.x);
        for (int part = 0; part < held.length; part++) hold(part);
    }

    private double room(int part, double at) {
        return relaxation.load[shared.channel(part)] * (1 / taking.open(at) - 1);
    }

    private void hold(int part) {
        room[part] = room(part, takers.taken[part]);
        steep[part] = taking.steepness(takers.taken[part]);
        double before = held[part];
        held[part] = free[part] * Math.exp(-room[part]);
        relaxation.weighing.hold(part, held[part] - before);
    }

    private double pull(int part) {
        int channel = shared.channel(part);
        return held[part] * steep[part] * relaxation.left[channel] * (1 + room[part] + relaxation.load[channel]);
    }

    private double pull(int part, double at) {
        int channel = shared.channel(part);
        double there = room(part, at);
        double left = free[part] * Math.exp(-there) * relaxation.left[channel];
        return left * (1 + there + relaxation.load[channel]) * taking.steepness(at);
    }

    /** What an item adds to the tangent where it is by so much further in. {@code weights}: of each part. */
    double slope(int i, double by, double[] weights) {
        if (!isOpen[i]) return 0;
        Own own = relaxation.items[i].own;
        double slope = 0;
        for (int k = 0; k < own.count(); k++) {
            int part = own.part(k);
            double takes = takers.takes(i, k);
            slope += takes * weights[part] * (by == 0 ? pull(part) : pull(part, takers.taken[part] + takes * by));
        }
        return slope;
    }

    void move(int i, double by) {
        if (!isOpen[i]) return;
        takers.move(i, by);
        for (int k = 0; k < relaxation.items[i].own.count(); k++) hold(relaxation.items[i].own.part(k));
    }

    /** Where it is, to the part of its own at this place. */
    double slopeOf(int i, int k) {
        return isOpen[i] ? takers.takes(i, k) * pull(relaxation.items[i].own.part(k)) : 0;
    }

    /** What the tangents have beyond those of the channels, among which each part stands with what is held of it. */
    double beyond() {
        double beyond = 0;
        for (int part = 0; part < held.length; part++)
            beyond += relaxation.weighing.parts[part] * beyond(part, takers.gone[part]);
        return beyond;
    }

    /** The same of a part, with those who take it as far as they are in. */
    double at(int part) {
        return beyond(part, takers.taken[part]);
    }

    private double beyond(int part, double come) {
        int channel = shared.channel(part);
        double amongChannels = held[part] * (1 - relaxation.left[channel] * (1 + relaxation.load[channel]));
        return 1 - amongChannels - pull(part) * (1 - come);
    }
}
