package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Known;
import dev.lodestone.campaign.mix.Mix.CpmFlag;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Part;
import dev.lodestone.campaign.mix.Mix.SegmentShare;
import dev.lodestone.campaign.mix.Mix.TierShare;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.prior.Estimate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What each creator, tier and segment has to do with the recommended plan. */
final class Reasons {
    /** Of fewer people it makes no sense to say what a thousand cost, nor could an amount tell it of whatever they cost. */
    private static final double SOME = 10;

    /** Nor, of less than one, what a person costs. */
    private static final double ONE = 1;

    private final MixModel model;
    private final BitSet recommended;

    Reasons(MixModel model, BitSet recommended) {
        this.model = model;
        this.recommended = recommended;
    }

    List<Part> parts() {
        Figures whole = model.figures(recommended);
        IntFunction<Figures> without = model.figuresWith(recommended, -1);
        return recommended.stream()
                .mapToObj(i -> part(i, whole, without.apply(i)))
                .toList();
    }

    private Part part(int i, Figures whole, Figures rest) {
        double people = whole.reach() - rest.reach();
        double own = model.ownReach(i);
        boolean areSomeReached = own >= SOME;
        Double feeCpm = areSomeReached ? feeCpm(i) : null;
        return new Part(
                model.candidates().get(i).id(),
                model.candidates().get(i).tier(),
                market(i),
                whole.worth() - rest.worth(),
                people >= ONE ? model.cost(i) / people : null,
                own > 0 ? Math.clamp(1 - people / own, 0, 1) : 0,
                areSomeReached ? model.cost(i) / (own / 1000) : null,
                feeCpm,
                feeCpm == null ? null : flag(i, feeCpm));
    }

    /** As price lists tell it: of one post over those whom it reaches. */
    private double feeCpm(int i) {
        int[] segments = model.segments(i);
        double[] shares = model.shares(i);
        double reached = 0;
        for (int k = 0; k < segments.length; k++)
            reached += model.question().segments().get(segments[k]).size() * Math.min(Priors.LARGEST_SHARE, shares[k]);
        return model.candidates().get(i).fee() / (reached / 1000);
    }

    private String market(int i) {
        Question.Candidate one = model.candidates().get(i);
        return Benchmarks.market(one.tier(), one.platform());
    }

    private CpmFlag flag(int i, double cpm) {
        String name = Benchmarks.CPM + market(i);
        Estimate told = model.question().priors().ranges().get(name);
        Estimate usual =
                told != null ? told : Known.of(Benchmarks.entries(), name).estimate();
        return cpm < usual.low() ? CpmFlag.LOW : cpm > usual.high() ? CpmFlag.HIGH : CpmFlag.USUAL;
    }

    Map<Tier, BitSet> perTier() {
        Map<Tier, BitSet> sets = new LinkedHashMap<>();
        for (Tier tier : Tier.values()) {
            BitSet ofTier = new BitSet();
            recommended.stream()
                    .filter(i -> model.candidates().get(i).tier() == tier)
                    .forEach(ofTier::set);
            if (!ofTier.isEmpty()) sets.put(tier, ofTier);
        }
        return sets;
    }

    List<TierShare> tiers(Draws draws) {
        List<TierShare> shares = new ArrayList<>();
        perTier()
                .forEach((tier, set) ->
                        shares.add(new TierShare(tier, set.cardinality(), model.figures(set), draws.intervals(set))));
        return shares;
    }

    List<SegmentShare> segments(BitSet allCelebrity, BitSet allMicro) {
        double[] ours = model.reachedShares(recommended);
        double[] celebrity = model.reachedShares(allCelebrity);
        double[] micro = model.reachedShares(allMicro);
        return IntStream.range(0, ours.length)
                .mapToObj(s -> {
                    Segment segment = model.question().segments().get(s);
                    return new SegmentShare(segment.id(), segment.size(), ours[s], celebrity[s], micro[s]);
                })
                .toList();
    }
}
