package dev.lodestone.campaign.mix.choice;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.MixModel.Crowding;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.search.Pool;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The model as channels that saturate: first how far each segment is reached, then how far it buys. */
final class Channels {
    private final MixModel model;
    private final Question question;
    private final Constraints constraints;
    private final double[] weights;
    private final double[] floorWeights;

    Channels(MixModel model, Constraints constraints) {
        this.model = model;
        this.question = model.question();
        this.constraints = constraints;
        this.weights = switch (question.objective()) {
            case REACH -> weights(1, 0);
            case ENGAGEMENT -> weights(0, 0);
            case SALES -> weights(0, 1);
            case PROFIT -> worth();
        };
        this.floorWeights = constraints.minRoi() == null ? weights(0, 0) : worth();
    }

    Pool pool(List<Pool.Item> items, Pool.Limits limits) {
        return new Pool(items, weights, floorWeights, limits);
    }

    private double[] worth() {
        Priors priors = question.priors();
        return weights(priors.valuePerThousandReached() / 1000.0, (double) priors.grossMarginPerOrder());
    }

    private double[] weights(double perPerson, double perBuyer) {
        List<Question.Segment> segments = question.segments();
        double[] found = new double[2 * segments.size()];
        for (int s = 0; s < segments.size() && model.crowding() == Crowding.SEGMENTS; s++) {
            Question.Segment segment = segments.get(s);
            found[s] = segment.size() * perPerson;
            found[segments.size() + s] =
                    segment.size() * perBuyer * question.priors().ceiling(segment.id());
        }
        return found;
    }

    Pool.Item item(int i, boolean required) {
        int[] segments = model.segments(i);
        int[] channels = new int[2 * segments.length];
        double[] loads = new double[channels.length];
        int used = 0;
        for (int k = 0; k < segments.length; k++) {
            if (counts(segments[k]) || constraints.minSegments() > 0) {
                channels[used] = segments[k];
                loads[used++] = model.reachLoad(i, k);
            }
            int buying = question.segments().size() + segments[k];
            if (counts(buying)) {
                channels[used] = buying;
                loads[used++] = model.buyerLoad(i, k);
            }
        }
        return new Pool.Item(
                model.cost(i),
                model.candidates().get(i).tier().ordinal(),
                required,
                plain(i),
                Arrays.copyOf(channels, used),
                Arrays.copyOf(loads, used));
    }

    private boolean counts(int channel) {
        return weights[channel] > 0 || floorWeights[channel] > 0;
    }

    /** What no crowd takes away: engagements always, and everything where the model is asked to forget crowds. */
    private Pool.Plain plain(int i) {
        if (model.crowding() != Crowding.SEGMENTS) {
            BitSet alone = new BitSet();
            alone.set(i);
            Figures figures = model.figures(alone);
            return new Pool.Plain(figures.objective(question.objective()), figures.worth());
        }
        double engaged = model.engagements(i) * question.priors().valuePerEngagement();
        Objective objective = question.objective();
        return new Pool.Plain(
                switch (objective) {
                    case REACH, SALES -> 0;
                    case ENGAGEMENT -> model.engagements(i);
                    case PROFIT -> engaged - model.cost(i);
                },
                engaged);
    }
}
