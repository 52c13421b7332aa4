package dev.lodestone.campaign.mix.choice;

import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.part.Load;
import dev.lodestone.campaign.mix.part.Parts;
import dev.lodestone.campaign.mix.part.Pressed;
import dev.lodestone.campaign.mix.part.Touches;
import dev.lodestone.campaign.mix.pool.Own;
import dev.lodestone.campaign.mix.pool.Shared;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Channels with all circles of a segment in one: everybody there presses as hard on each of them, so that a creator
 * touches its segments and its own circles alone, and not the hundreds of others.
 */
final class Folding {
    private final Parts parts;
    private final List<Pressed> pressed;
    private final int segments;
    private final double[] weights;
    private final double[] floor;
    private final double[] people;
    /** Of each part, by reach and then by buyers, where it is among the shared ones; below zero where it is none. */
    private final int[] sharedAt;

    private final Shared shared;

    /** What each part weighs of the worth and of the floor, first by reach and then by buyers; and do people count for themselves? */
    Folding(MixModel model, double[] weightOfPart, double[] floorOfPart, boolean seesPeople) {
        this.parts = model.parts();
        this.pressed = List.of(model.reach(), model.buyers());
        this.segments = model.question().segments().size();
        this.weights = folded(weightOfPart);
        this.floor = folded(floorOfPart);
        double[] peopleOfPart = new double[2 * parts.count()];
        for (int part = 0; part < parts.count() && seesPeople; part++)
            peopleOfPart[part] = model.reach().people(part);
        this.people = folded(peopleOfPart);
        int[] circles = IntStream.range(0, 2 * parts.count())
                .filter(at ->
                        parts.isCircle(at % parts.count()) && weightOfPart[at] + floorOfPart[at] + peopleOfPart[at] > 0)
                .toArray();
        this.sharedAt = new int[2 * parts.count()];
        Arrays.fill(sharedAt, -1);
        for (int k = 0; k < circles.length; k++) sharedAt[circles[k]] = k;
        this.shared = new Shared(
                IntStream.of(circles).map(this::channel).toArray(),
                IntStream.of(circles).mapToDouble(at -> weightOfPart[at]).toArray(),
                IntStream.of(circles).mapToDouble(at -> floorOfPart[at]).toArray(),
                IntStream.of(circles).mapToDouble(at -> peopleOfPart[at]).toArray());
    }

    private double[] folded(double[] perPart) {
        double[] folded = new double[2 * segments];
        for (int at = 0; at < perPart.length; at++) folded[channel(at)] += perPart[at];
        return folded;
    }

    private boolean counts(int channel) {
        return weights[channel] + floor[channel] + people[channel] > 0;
    }

    /** Of each segment, with those in circles. */
    static double[] people(MixModel model) {
        double[] people = new double[model.question().segments().size()];
        for (int part = 0; part < model.parts().count(); part++)
            people[model.parts().segmentOf(part)] += model.reach().people(part);
        return people;
    }

    /** The segments that circles are cut out of. */
    static BitSet cut(MixModel model) {
        return IntStream.range(0, model.parts().count())
                .filter(model.parts()::isCircle)
                .map(model.parts()::segmentOf)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private int channel(int at) {
        return parts.segmentOf(at % parts.count()) + (at < parts.count() ? 0 : segments);
    }

    double[] weights() {
        return weights;
    }

    double[] floor() {
        return floor;
    }

    Shared shared() {
        return shared;
    }

    /** What the creator presses on whole segments. */
    Load everywhere(int i) {
        return load(i, false);
    }

    Own own(int i, Load everywhere) {
        return Own.of(load(i, true), everywhere, shared);
    }

    private Load load(int i, boolean ofOwn) {
        Touches touches = parts.touches();
        int most = 2 * (touches.from(i + 1) - touches.from(i));
        int[] on = new int[most];
        double[] by = new double[most];
        int used = 0;
        for (int at = touches.from(i); at < touches.from(i + 1); at++) {
            if (parts.isCircle(touches.part(at)) != ofOwn) continue;
            for (int kind = 0; kind < pressed.size(); kind++) {
                int place = kind * parts.count() + touches.part(at);
                int where = ofOwn ? sharedAt[place] : counts(channel(place)) ? channel(place) : -1;
                if (where < 0) continue;
                on[used] = where;
                by[used++] = pressed.get(kind).load(at);
            }
        }
        return new Load(Arrays.copyOf(on, used), Arrays.copyOf(by, used));
    }
}
