package dev.lodestone.campaign.mix.interior;

/**
 * Distances that have to stay above zero, each with the price of keeping away from there. What is lost by keeping away is the
 * product of the two; all products are brought near an aim together.
 */
final class Pairs {
    /** Of the way to zero: what gets there cannot move any more. */
    private static final double MOST = 0.99;

    final double[] distance;
    final double[] price;
    private final double[] away;
    private final double[] dearer;

    Pairs(int count) {
        this.distance = new double[count];
        this.price = new double[count];
        this.away = new double[count];
        this.dearer = new double[count];
    }

    int count() {
        return price.length;
    }

    void begin(int k, double at, double product) {
        distance[k] = at;
        price[k] = product / at;
    }

    double lost() {
        double lost = 0;
        for (int k = 0; k < price.length; k++) lost += distance[k] * price[k];
        return lost;
    }

    /** How strongly the price answers a move. */
    double stiffness(int k) {
        return price[k] / distance[k];
    }

    /** Where the distance moves by so much, the price has to follow for their product to come near the aim. */
    void toward(int k, double by, double aim) {
        away[k] = by;
        dearer[k] = aim / distance[k] - price[k] - stiffness(k) * by;
    }

    /** How much of their move distances can make. */
    double roomToMove() {
        return room(distance, away);
    }

    /** How much of theirs prices can. */
    double roomToAsk() {
        return room(price, dearer);
    }

    private static double room(double[] now, double[] by) {
        double room = 1;
        for (int k = 0; k < now.length; k++) if (by[k] < 0) room = Math.min(room, -MOST * now[k] / by[k]);
        return room;
    }

    void go(double move, double ask) {
        for (int k = 0; k < price.length; k++) {
            distance[k] += move * away[k];
            price[k] += ask * dearer[k];
        }
    }
}
