package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Question.Candidate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcome of a set of creators. Creators overlap because they share segments, so each further one adds less. Reach,
 * engagements and buyers are physical estimates; money enters as weights in minor units and leaves rounded.
 */
public final class MixModel {
    /** What saturates: everything as modelled, only each creator's own audience, or nothing. */
    public enum Crowding {
        SEGMENTS,
        NO_OVERLAP,
        NONE
    }

    private final Question question;
    private final Crowding crowding;
    private final Reached[] creators;

    public MixModel(Question question) {
        this(question, Crowding.SEGMENTS);
    }

    public MixModel(Question question, Crowding crowding) {
        this.question = question;
        this.crowding = crowding;
        Map<String, Integer> places = new HashMap<>();
        for (int s = 0; s < question.segments().size(); s++)
            places.put(question.segments().get(s).id(), s);
        this.creators = question.candidates().stream()
                .map(candidate -> new Reached(candidate, question, places))
                .toArray(Reached[]::new);
    }

    public Question question() {
        return question;
    }

    public Crowding crowding() {
        return crowding;
    }

    public List<Candidate> candidates() {
        return question.candidates();
    }

    public long cost(int i) {
        return creators[i].cost;
    }

    public double ownReach(int i) {
        return creators[i].ownReach;
    }

    public double engagements(int i) {
        return creators[i].engagements;
    }

    public int[] segments(int i) {
        return creators[i].segments.clone();
    }

    /** What the creator presses on the k-th of its segments, as far as reach goes: a share of it where nobody is in the way. */
    public double reachLoad(int i, int k) {
        return creators[i].load(crowding, k, 1);
    }

    public double buyerLoad(int i, int k) {
        return creators[i].load(crowding, k, creators[i].trust);
    }

    /** What all creators together must press on a segment to reach such a share of it. */
    public double loadOf(double share) {
        return crowding == Crowding.SEGMENTS ? -Math.log1p(-share) : share;
    }

    private double saturated(double load) {
        return crowding == Crowding.SEGMENTS ? -Math.expm1(-load) : load;
    }

    public Figures figures(BitSet chosen) {
        return new Sum(chosen).figures();
    }

    public double objective(BitSet chosen) {
        return figures(chosen).objective(question.objective());
    }

    /** The share of each segment that the set reaches. */
    public double[] reachedShares(BitSet chosen) {
        return Arrays.stream(new Sum(chosen).reach)
                .map(load -> Math.min(1, saturated(load)))
                .toArray();
    }

    /** The figures of the set without each of its creators in turn, in their order. */
    public Figures[] leavingOneOut(BitSet chosen) {
        Sum whole = new Sum(chosen);
        return chosen.stream()
                .mapToObj(i -> {
                    whole.shift(i, -1);
                    Figures figures = whole.figures();
                    whole.shift(i, 1);
                    return figures;
                })
                .toArray(Figures[]::new);
    }

    Reached reached(int i) {
        return creators[i];
    }

    private final class Sum {
        final double[] reach = new double[question.segments().size()];
        final double[] buyers = new double[reach.length];
        double engaged;
        long cost;

        Sum(BitSet chosen) {
            chosen.stream().forEach(i -> shift(i, 1));
        }

        void shift(int i, int sign) {
            for (int k = 0; k < creators[i].segments.length; k++) {
                reach[creators[i].segments[k]] += sign * reachLoad(i, k);
                buyers[creators[i].segments[k]] += sign * buyerLoad(i, k);
            }
            engaged += sign * creators[i].engagements;
            cost = Math.addExact(cost, sign * creators[i].cost);
        }

        Figures figures() {
            double people = 0;
            double bought = 0;
            for (int s = 0; s < reach.length; s++) {
                Question.Segment segment = question.segments().get(s);
                people += segment.size() * saturated(Math.max(0, reach[s]));
                bought += segment.size() * question.priors().ceiling(segment.id()) * saturated(Math.max(0, buyers[s]));
            }
            return Figures.of(question.priors(), people, engaged, bought, cost);
        }
    }
}
