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
    public int missing(double[] load) {
        int missing = count;
        for (Whole whole : wholes) {
            if (missing > 0 && whole.isReached(load)) missing--;
        }
        return missing;
    }

    /** Which of them are reached under this load. */
    public boolean[] reached(double[] load) {
        boolean[] reached = new boolean[wholes.size()];
        for (int w = 0; w < reached.length; w++) reached[w] = wholes.get(w).isReached(load);
        return reached;
    }

    /** How large a part of what is missing of each whole under this load the item brings; nothing of one that is reached. */
    public void bring(double[] brought, double[] load, boolean[] reached, Pool.Item item) {
        Arrays.fill(brought, 0);
        for (int k = 0; k < item.channels.length; k++) {
            int channel = item.channels[k];
            int w = channel < wholeOf.length ? wholeOf[channel] : -1;
            if (w >= 0 && !reached[w]) brought[w] += wholes.get(w).adds(placeIn[channel], load[channel], item.loads[k]);
        }
        for (int w = 0; w < brought.length; w++) brought[w] = wholes.get(w).part(brought[w], load);
    }

    /** Steps that looking at what an item brings takes. */
    public int touches(Pool.Item item) {
        return item.touches() + wholes.size();
    }
}
