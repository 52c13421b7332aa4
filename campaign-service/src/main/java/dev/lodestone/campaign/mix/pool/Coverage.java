package dev.lodestone.campaign.mix.pool;

import dev.lodestone.campaign.mix.part.Whole;
import java.util.Arrays;
import java.util.List;

/** At least so many wholes must be reached. A channel belongs to one of them at most. */
public final class Coverage {
    public static final Coverage NONE = new Coverage(0, List.of());

    private final int count;
    private final List<Whole> wholes;
    /** Below zero where the channel is of none. */
    private final int[] wholeOf;

    private final int[] placeIn;

    public Coverage(int count, List<Whole> wholes) {
        this.count = count;
        this.wholes = List.copyOf(wholes);
        int channels = wholes.stream()
                        .flatMapToInt(whole -> Arrays.stream(whole.channels()))
                        .max()
                        .orElse(-1)
                + 1;
        this.wholeOf = new int[channels];
        this.placeIn = new int[channels];
        Arrays.fill(wholeOf, -1);
        for (int w = 0; w < wholes.size(); w++) {
            int[] parts = wholes.get(w).channels();
            for (int place = 0; place < parts.length; place++) {
                wholeOf[parts[place]] = w;
                placeIn[parts[place]] = place;
            }
        }
    }

    public int count() {
        return count;
    }

    public List<Whole> wholes() {
        return wholes;
    }

    /** So many more must be reached. */
    int missing(Choice choice) {
        int missing = count;
        for (Whole whole : wholes) {
            if (missing > 0 && whole.isReached(choice.load, choice.taken.people)) missing--;
        }
        return missing;
    }

    /** Which of them the choice reaches. */
    public boolean[] reached(Choice choice) {
        boolean[] reached = new boolean[wholes.size()];
        for (int w = 0; w < reached.length; w++) reached[w] = wholes.get(w).isReached(choice.load, choice.taken.people);
        return reached;
    }

    /** How large a part of what the choice lacks of each whole the item brings; nothing of one that is reached. */
    public void bring(double[] brought, Choice choice, boolean[] reached, Pool.Item item) {
        Arrays.fill(brought, 0);
        double[] taken = choice.taken.people;
        for (int k = 0; k < item.channels.length; k++) {
            int channel = item.channels[k];
            int w = wholeOf(channel);
            if (w < 0 || reached[w]) continue;
            brought[w] += wholes.get(w).adds(placeIn[channel], choice.load[channel], item.loads[k], taken[channel]);
        }
        Shared shared = choice.pool.shared;
        for (int k = 0; k < item.own.count(); k++) {
            int w = wholeOf(shared.channel(item.own.part(k)));
            if (w >= 0 && !reached[w]) brought[w] += choice.taken.gain(item.own, k, shared.people, choice.left);
        }
        for (int w = 0; w < brought.length; w++) brought[w] = wholes.get(w).part(brought[w], choice.load, taken);
    }

    /** How large a part of whom a whole asks for the choice lacks. */
    public static double lacking(Whole whole, Choice choice) {
        return whole.missing(choice.load, choice.taken.people) / whole.least();
    }

    /** Of so many channels, in those of which parts are cut out. */
    double[] people(int channels) {
        double[] people = new double[channels];
        for (Whole whole : wholes) if (whole.isCut()) whole.count(people);
        return people;
    }

    private int wholeOf(int channel) {
        return channel < wholeOf.length ? wholeOf[channel] : -1;
    }

    /** Steps that looking at what an item brings takes. */
    public int touches(Pool.Item item) {
        return item.touches() + wholes.size();
    }
}
