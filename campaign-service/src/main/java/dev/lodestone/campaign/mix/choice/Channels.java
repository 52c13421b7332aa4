package dev.lodestone.campaign.mix.choice;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.MixModel.Crowding;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.part.Load;
import dev.lodestone.campaign.mix.pool.Limits;
import dev.lodestone.campaign.mix.pool.Own;
import dev.lodestone.campaign.mix.pool.Pool;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The model as channels that saturate: first how far each segment is reached, then how far it buys. */
final class Channels {
    private final MixModel model;
    private final Question question;
    private final Sight sight;
    private final double[] weights;
    private final double[] floorWeights;
    private final @Nullable Folding folding;
    /** What each creator would bring if there were no other. */
    private final IntFunction<Figures> alone;

    private final Pool.@Nullable Item[] items;

    /** Which limits, if there are any, ask for channels of their own. */
    record Sight(boolean ofReturn, boolean ofSegments) {
        static Sight of(Constraints constraints) {
            return new Sight(constraints.minRoi() != null, constraints.minSegments() > 0);
        }
    }

    Channels(MixModel model, Sight sight) {
        this.model = model;
        this.question = model.question();
        this.sight = sight;
        this.weights = switch (question.objective()) {
            case REACH -> weights(1, 0);
            case ENGAGEMENT -> weights(0, 0);
            case SALES -> weights(0, 1);
            case PROFIT -> worth();
        };
        this.floorWeights = sight.ofReturn() ? worth() : weights(0, 0);
        boolean seesParts = sight.ofSegments() || sight.ofReturn();
        this.folding = question.circles().isEmpty() || model.crowding() != Crowding.SEGMENTS || seesParts
                ? null
                : new Folding(model, weights);
        this.alone = model.figuresWith(new BitSet(), 1);
        this.items = new Pool.Item[question.candidates().size()];
    }

    Pool pool(List<Pool.Item> items, Limits limits) {
        if (folding == null) return new Pool(items, weights, floorWeights, limits);
        double[] noFloor = new double[folding.weights().length];
        return new Pool(items, folding.weights(), noFloor, limits, folding.shared());
    }

    private double[] worth() {
        Priors priors = question.priors();
        return weights(priors.valuePerThousandReached() / 1000.0, (double) priors.grossMarginPerOrder());
    }

    private double[] weights(double perPerson, double perBuyer) {
        int parts = model.parts().count();
        double[] found = new double[2 * parts];
        for (int part = 0; part < parts && model.crowding() == Crowding.SEGMENTS; part++) {
            found[part] = model.reach().people(part) * perPerson;
            found[parts + part] = model.buyers().people(part) * perBuyer * model.ceiling(part);
        }
        return found;
    }

    Pool.Item item(int i, boolean required) {
        Pool.Item known = items[i];
        if (known != null && known.required == required) return known;
        Pool.Item item = made(i, required);
        items[i] = item;
        return item;
    }

    private Pool.Item made(int i, boolean required) {
        Load everywhere = folding == null ? onParts(i) : folding.everywhere(i);
        Own own = folding == null ? Own.NONE : folding.own(i, everywhere);
        return new Pool.Item(
                model.cost(i), model.candidates().get(i).tier().ordinal(), required, plain(i), everywhere, own);
    }

    private Load onParts(int i) {
        Load reach = model.reach().by(i);
        Load buyers = model.buyers().by(i);
        int[] channels = new int[2 * reach.on().length];
        double[] loads = new double[channels.length];
        int used = 0;
        for (int k = 0; k < reach.on().length; k++) {
            int part = reach.on()[k];
            if (counts(part) || sight.ofSegments()) {
                channels[used] = part;
                loads[used++] = reach.by()[k];
            }
            int buying = model.parts().count() + part;
            if (counts(buying)) {
                channels[used] = buying;
                loads[used++] = buyers.by()[k];
            }
        }
        return new Load(Arrays.copyOf(channels, used), Arrays.copyOf(loads, used));
    }

    private boolean counts(int channel) {
        return weights[channel] > 0 || floorWeights[channel] > 0;
    }

    /** What no crowd takes away: engagements always, and everything where the model is asked to forget crowds. */
    private Pool.Plain plain(int i) {
        if (model.crowding() != Crowding.SEGMENTS) {
            Figures figures = alone.apply(i);
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
