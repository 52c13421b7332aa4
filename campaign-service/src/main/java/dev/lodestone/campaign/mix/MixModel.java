package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.part.Parts;
import dev.lodestone.campaign.mix.part.Pressed;
import dev.lodestone.campaign.mix.part.Touches;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

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
    private final Parts parts;
    private final Pressed reach;
    private final Pressed buyers;
    /** Of each segment. */
    private final double[] ceilings;

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
        Touches touches =
                Touches.of(Arrays.stream(creators).map(one -> one.segments).toArray(int[][]::new));
        this.parts = Circles.parts(
                crowding == Crowding.SEGMENTS ? question : question.withCircles(List.of()),
                question.candidates(),
                touches);
        this.reach = parts.pressed(loads(touches, one -> 1));
        this.buyers = parts.pressed(loads(touches, one -> one.trust));
        this.ceilings = question.segments().stream()
                .mapToDouble(segment -> question.priors().ceiling(segment.id()))
                .toArray();
    }

    private double[] loads(Touches touches, ToDoubleFunction<Reached> trust) {
        double[] loads = new double[touches.from(creators.length)];
        for (int i = 0; i < creators.length; i++) {
            double trusted = trust.applyAsDouble(creators[i]);
            for (int at = touches.from(i); at < touches.from(i + 1); at++)
                loads[at] = creators[i].load(crowding, at - touches.from(i), trusted);
        }
        return loads;
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

    /** Inside of which creators meet by chance, and of how many people each is; which of them each creator touches. */
    public Parts parts() {
        return parts;
    }

    public Pressed reach() {
        return reach;
    }

    /** People here are those who would buy if the ceiling were everybody. */
    public Pressed buyers() {
        return buyers;
    }

    /** Of the segment that the part belongs to. */
    public double ceiling(int part) {
        return ceilings[parts.segmentOf(part)];
    }

    public Figures figures(BitSet chosen) {
        return new Sum(this, creators, chosen).figures();
    }

    public double objective(BitSet chosen) {
        return figures(chosen).objective(question.objective());
    }

    /** The share of each segment that the set reaches. */
    public double[] reachedShares(BitSet chosen) {
        return new Sum(this, creators, chosen).reachedShares();
    }

    /** The figures of the set with one creator more, for a {@code sign} of 1, or with one less, for -1. */
    public IntFunction<Figures> figuresWith(BitSet chosen, int sign) {
        Sum sum = new Sum(this, creators, chosen);
        return i -> {
            sum.shift(i, sign);
            Figures figures = sum.figures();
            sum.shift(i, -sign);
            return figures;
        };
    }

    /** Those that the creator reaches, as places among the question's. */
    public int[] segments(int i) {
        return creators[i].segments.clone();
    }

    /** Of each of them as told, not cut off at the largest share. */
    public double[] shares(int i) {
        return creators[i].shares.clone();
    }
}
