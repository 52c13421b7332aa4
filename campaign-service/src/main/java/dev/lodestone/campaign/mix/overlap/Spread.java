package dev.lodestone.campaign.mix.overlap;

import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.part.Touches;
import java.util.Arrays;

/** How many people of each segment each creator reaches alone. */
final class Spread {
    final double[] size;
    final double[][] people;
    private final double[] all;

    private Spread(double[] size, double[][] people) {
        this.size = size;
        this.people = people;
        this.all = Arrays.stream(people)
                .mapToDouble(one -> Arrays.stream(one).sum())
                .toArray();
    }

    /** Of a model without circles. */
    static Spread of(MixModel model) {
        double[] size =
                model.question().segments().stream().mapToDouble(Segment::size).toArray();
        Touches touches = model.parts().touches();
        double[][] people = new double[model.candidates().size()][size.length];
        for (int i = 0; i < people.length; i++) {
            for (int at = touches.from(i); at < touches.from(i + 1); at++) {
                int s = touches.part(at);
                people[i][s] = -size[s] * Math.expm1(-model.reach().load(at));
            }
        }
        return new Spread(size, people);
    }

    Spread copy() {
        return new Spread(size, Arrays.stream(people).map(double[]::clone).toArray(double[][]::new));
    }

    /** Moving people between segments does not change it. */
    double all(int creator) {
        return all[creator];
    }

    /** Whom both reach where they meet by chance. */
    double chance(int a, int b) {
        double common = 0;
        for (int s = 0; s < size.length; s++) common += people[a][s] * people[b][s] / size[s];
        return common;
    }
}
