package dev.lodestone.campaign.mix.part;

import java.util.Arrays;

/** How far some creators fill the parts together, so that one more or one less costs little. */
public final class Filling {
    private final Parts parts;
    private final boolean saturates;
    private final double[] load;
    private Pressed pressed;

    public Filling(Pressed pressed, boolean saturates) {
        this.parts = pressed.parts();
        this.saturates = saturates;
        this.load = new double[parts.count()];
        this.pressed = pressed;
    }

    /** Empty again, of the same parts under other loads. */
    public void restart(Pressed other) {
        pressed = other;
        Arrays.fill(load, 0);
    }

    public void shift(int creator, int sign) {
        Touches touches = parts.touches();
        for (int at = touches.from(creator); at < touches.from(creator + 1); at++) {
            load[touches.part(at)] += sign * pressed.load(at);
        }
    }

    public boolean isEmpty(int part) {
        return load(part) == 0;
    }

    private double load(int part) {
        return parts.isCircle(part) ? load[parts.segmentOf(part)] + load[part] : load[part];
    }

    /** Without saturation it may be more than all of the part. */
    public double share(int part) {
        double all = Math.max(0, load(part));
        return saturates ? -Math.expm1(-all) : all;
    }

    public double people(int part) {
        return pressed.people(part) * share(part);
    }
}
