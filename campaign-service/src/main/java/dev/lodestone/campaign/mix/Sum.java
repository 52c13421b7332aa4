package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.MixModel.Crowding;
import dev.lodestone.campaign.mix.part.Filling;
import java.util.Arrays;
import java.util.BitSet;

/** What some creators come to together; one more or one less costs little. */
final class Sum {
    private final Filling reach;
    private final Filling buyers;
    private final MixModel model;
    private final Reached[] creators;
    private double engaged;
    private long cost;

    Sum(MixModel model, Reached[] creators, BitSet chosen) {
        this.model = model;
        this.creators = creators;
        boolean saturates = model.crowding() == Crowding.SEGMENTS;
        this.reach = new Filling(model.reach(), saturates);
        this.buyers = new Filling(model.buyers(), saturates);
        chosen.stream().forEach(i -> shift(i, 1));
    }

    void shift(int i, int sign) {
        reach.shift(i, sign);
        buyers.shift(i, sign);
        engaged += sign * creators[i].engagements;
        cost = Math.addExact(cost, sign * creators[i].cost);
    }

    Figures figures() {
        double people = 0;
        double bought = 0;
        for (int part = 0; part < model.parts().count(); part++) {
            people += reach.people(part);
            bought += model.buyers().people(part) * model.ceiling(part) * buyers.share(part);
        }
        return new Figures(people, engaged, bought, cost, worth(people, bought));
    }

    private double worth(double reach, double buyers) {
        Priors priors = model.question().priors();
        return priors.grossMarginPerOrder() * buyers
                + priors.valuePerThousandReached() * reach / 1000
                + priors.valuePerEngagement() * engaged;
    }

    double[] reachedShares() {
        double[] shares = new double[model.question().segments().size()];
        for (int part = 0; part < model.parts().count(); part++) {
            int s = model.parts().segmentOf(part);
            double all = model.question().segments().get(s).size();
            shares[s] += model.reach().people(part) / all * reach.share(part);
        }
        return Arrays.stream(shares).map(share -> Math.min(1, share)).toArray();
    }
}
