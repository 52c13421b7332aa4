package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.pool.Pool;

/** What of a limit is no sum over items, since it hangs on how full channels are: by what they weigh, times a scale. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Curve(Weighing.By weighing, boolean[] on, double scale) {
    static Curve of(Weighing.By weighing, int[] channels, double scale) {
        boolean[] on = new boolean[weighing.channels.length];
        for (int channel : channels) on[channel] = true;
        return new Curve(weighing, on, scale);
    }

    void charge(double multiplier) {
        for (int channel = 0; channel < on.length; channel++)
            if (on[channel]) weighing.price[channel] += multiplier * scale;
    }

    /** Where every channel is full. */
    double most() {
        double sum = 0;
        for (int channel = 0; channel < on.length; channel++) if (on[channel]) sum += weighing.channels[channel];
        return scale * sum;
    }

    double at(Relaxation relaxation) {
        double sum = 0;
        for (int channel = 0; channel < on.length; channel++) {
            if (!on[channel]) continue;
            sum -= weighing.channels[channel] * Math.expm1(-relaxation.load[channel]);
            for (int part : relaxation.pool.shared.of(channel))
                sum += weighing.parts[part] * relaxation.together.at(part);
        }
        return scale * sum;
    }

    double slope(Relaxation relaxation, int i) {
        Pool.Item item = relaxation.items[i];
        double slope = 0;
        for (int k = 0; k < item.channels.length; k++) {
            int channel = item.channels[k];
            if (on[channel]) slope += weighing.channels[channel] * relaxation.left[channel] * item.loads[k];
        }
        for (int k = 0; k < item.own.count(); k++) {
            int part = item.own.part(k);
            if (on[relaxation.pool.shared.channel(part)])
                slope += weighing.parts[part] * relaxation.together.slopeOf(i, k);
        }
        return scale * slope;
    }
}
