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
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The model as channels that saturate: first how far each segment is reached, then how far it buys. */
final class Channels {
    private final MixModel model;
    private final Question question;
    private final Folding folding;
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
        double[] weights =
                switch (question.objective()) {
                    case REACH -> weights(1, 0);
                    case ENGAGEMENT -> weights(0, 0);
                    case SALES -> weights(0, 1);
                    case PROFIT -> worth();
                };
        double[] floor = sight.ofReturn() ? worth() : weights(0, 0);
        this.folding = new Folding(model, weights, floor, sight.ofSegments());
        this.alone = model.figuresWith(new BitSet(), 1);
        this.items = new Pool.Item[question.candidates().size()];
    }

    Pool pool(List<Pool.Item> items, Limits limits) {
        return new Pool(items, folding.weights(), folding.floor(), limits, folding.shared());
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
        Load everywhere = folding.everywhere(i);
        Own own = folding.own(i, everywhere);
        return new Pool.Item(
                model.cost(i), model.candidates().get(i).tier().ordinal(), required, plain(i), everywhere, own);
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
