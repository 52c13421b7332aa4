package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Question.Candidate;
import java.util.BitSet;
import java.util.List;

/**
 * The outcome of a set of creators. Creators overlap because they share segments, so each further one adds less. Reach,
 * engagements and buyers are physical estimates; money enters as weights in minor units and leaves rounded.
 */
final class MixModel {
    private static final double LARGEST_SHARE = 0.9;

    /** What saturates: everything as modelled, only each creator's own audience, or nothing. */
    enum Crowding {
        SEGMENTS,
        NO_OVERLAP,
        NONE
    }

    private final Question question;
    private final Crowding crowding;
    private final double[][] reachLoads;
    private final double[][] buyerLoads;
    private final double[] engagements;
    private final double[] ownReach;
    private final long[] costs;

    MixModel(Question question) {
        this(question, Crowding.SEGMENTS);
    }

    MixModel(Question question, Crowding crowding) {
        this.question = question;
        this.crowding = crowding;
        int size = question.candidates().size();
        this.reachLoads = new double[size][];
        this.buyerLoads = new double[size][];
        this.engagements = new double[size];
        this.ownReach = new double[size];
        this.costs = new long[size];
        for (int i = 0; i < size; i++) {
            prepare(i, question.candidates().get(i));
        }
    }

    private void prepare(int i, Candidate candidate) {
        Priors priors = question.priors();
        int segments = question.segments().size();
        double fit = priors.fit().of(candidate.fit());
        double trust = candidate.trust(priors);
        reachLoads[i] = new double[segments];
        buyerLoads[i] = new double[segments];
        for (int s = 0; s < segments; s++) {
            Question.Segment segment = question.segments().get(s);
            double share = candidate.audience().getOrDefault(segment.id(), 0.0);
            double reached = candidate.followers()
                    * candidate.authenticShare()
                    * priors.reachRate().get(candidate.tier())
                    * share
                    / segment.size();
            double load = -candidate.posts() * Math.log1p(-Math.min(LARGEST_SHARE, reached));
            ownReach[i] += segment.size() * -Math.expm1(-load);
            reachLoads[i][s] = crowding == Crowding.NO_OVERLAP ? -Math.expm1(-load) : load;
            buyerLoads[i][s] = crowding == Crowding.NO_OVERLAP ? -Math.expm1(-trust * load) : trust * load;
        }
        engagements[i] = candidate.engagementRate() * ownReach[i] * fit * priors.launchFactor();
        costs[i] = candidate.cost(priors);
    }

    Question question() {
        return question;
    }

    List<Candidate> candidates() {
        return question.candidates();
    }

    long cost(int i) {
        return costs[i];
    }

    double ownReach(int i) {
        return ownReach[i];
    }

    Figures figures(BitSet chosen) {
        return figures(loads(chosen), -1);
    }

    double objective(BitSet chosen) {
        return figures(chosen).objective(question.objective());
    }

    Loads loads(BitSet chosen) {
        Loads loads = new Loads(question.segments().size());
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            for (int s = 0; s < loads.reach.length; s++) {
                loads.reach[s] += reachLoads[i][s];
                loads.buyers[s] += buyerLoads[i][s];
            }
            loads.engaged += engagements[i];
            loads.cost = Math.addExact(loads.cost, costs[i]);
        }
        return loads;
    }

    /** The figures of a set with one creator more; -1 for none. */
    Figures figures(Loads base, int extra) {
        double reach = 0;
        double buyers = 0;
        for (int s = 0; s < question.segments().size(); s++) {
            Question.Segment segment = question.segments().get(s);
            double reachLoad = base.reach[s] + (extra < 0 ? 0 : reachLoads[extra][s]);
            double buyerLoad = base.buyers[s] + (extra < 0 ? 0 : buyerLoads[extra][s]);
            reach += segment.size() * saturated(reachLoad);
            buyers += segment.size() * question.priors().ceiling(segment.id()) * saturated(buyerLoad);
        }
        double engaged = base.engaged + (extra < 0 ? 0 : engagements[extra]);
        long cost = Math.addExact(base.cost, extra < 0 ? 0 : costs[extra]);
        return new Figures(reach, engaged, buyers, cost, worth(reach, engaged, buyers));
    }

    private double worth(double reach, double engaged, double buyers) {
        Priors priors = question.priors();
        return priors.grossMarginPerOrder() * buyers
                + priors.valuePerThousandReached() * reach / 1000
                + priors.valuePerEngagement() * engaged;
    }

    private double saturated(double load) {
        return crowding == Crowding.SEGMENTS ? -Math.expm1(-load) : load;
    }

    /** What a set already presses on each segment, so that one more creator costs one pass over the segments. */
    static final class Loads {
        final double[] reach;
        final double[] buyers;
        double engaged;
        long cost;

        Loads(int segments) {
            reach = new double[segments];
            buyers = new double[segments];
        }
    }
}
