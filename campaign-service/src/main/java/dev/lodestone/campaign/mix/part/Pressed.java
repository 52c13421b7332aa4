package dev.lodestone.campaign.mix.part;

import java.util.Arrays;

/** How many people each part has, and what each creator presses on each part that it touches. */
public final class Pressed {
    private final Parts parts;
    private final double[] people;
    private final double[] load;

    Pressed(Parts parts, double[] people, double[] load) {
        this.parts = parts;
        this.people = people;
        this.load = load;
    }

    Parts parts() {
        return parts;
    }

    public double people(int part) {
        return people[part];
    }

    /** In the order of the touches: on a segment and all of its circles, and on a circle beyond that. */
    public double load(int at) {
        return load[at];
    }

    /** All that a creator presses on each part, on the circles of others in its segments too. */
    public Load by(int creator) {
        Touches touches = parts.touches();
        int[] on = new int[parts.under(creator)];
        double[] all = new double[on.length];
        int used = 0;
        int segment = 0;
        for (int at = touches.from(creator); at < touches.from(creator + 1); at++) {
            int part = touches.part(at);
            if (parts.isCircle(part)) {
                int place = Arrays.binarySearch(parts.circlesOf(parts.segmentOf(part)), part);
                all[segment + 1 + place] += load[at];
                continue;
            }
            segment = used;
            on[used] = part;
            all[used++] = load[at];
            for (int circle : parts.circlesOf(part)) {
                on[used] = circle;
                all[used++] = load[at];
            }
        }
        return new Load(on, all);
    }
}
