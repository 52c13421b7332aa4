package dev.lodestone.campaign.mix.part;

/** How far some creators fill the parts together, so that one more or one less costs little. */
public final class Filling {
    private final Pressed pressed;
    private final boolean saturates;
    private final double[] load;

    public Filling(Pressed pressed, boolean saturates) {
        this.pressed = pressed;
        this.saturates = saturates;
        this.load = new double[pressed.parts()];
    }

    public void shift(int creator, int sign) {
        Touches touches = pressed.touches();
        for (int at = touches.from(creator); at < touches.from(creator + 1); at++) {
            load[touches.part(at)] += sign * pressed.load(at);
        }
    }

    public boolean isEmpty(int part) {
        return load[part] == 0;
    }

    /** Without saturation it may be more than all of the part. */
    public double share(int part) {
        return saturates ? -Math.expm1(-Math.max(0, load[part])) : Math.max(0, load[part]);
    }

    public double people(int part) {
        return pressed.people(part) * share(part);
    }
}
