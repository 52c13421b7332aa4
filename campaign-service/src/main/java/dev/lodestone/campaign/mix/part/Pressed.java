package dev.lodestone.campaign.mix.part;

/** How many people each part has, and what each creator presses on each part that it touches. */
public final class Pressed {
    private final Touches touches;
    private final double[] people;
    private final double[] load;

    Pressed(Touches touches, double[] people, double[] load) {
        this.touches = touches;
        this.people = people;
        this.load = load;
    }

    public Touches touches() {
        return touches;
    }

    public double people(int part) {
        return people[part];
    }

    /** In the order of the touches. */
    public double load(int at) {
        return load[at];
    }

    int parts() {
        return people.length;
    }
}
