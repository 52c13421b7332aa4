package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.MixModel.Crowding;
import dev.lodestone.campaign.mix.Question.Candidate;
import java.util.Arrays;
import java.util.Map;

/** One creator in the model: what it puts on each segment that it touches, and what it brings when it is alone. */
final class Reached {
    final int[] segments;

    /** As told, not cut off at the largest share. */
    final double[] shares;

    final double[] loads;
    private final int posts;
    final double trust;
    final double ownReach;
    final double engagements;
    final long cost;

    Reached(Candidate candidate, Question question, Map<String, Integer> places) {
        Priors priors = question.priors();
        this.segments = touched(candidate, places);
        this.shares = new double[segments.length];
        this.loads = new double[segments.length];
        this.posts = candidate.posts();
        double heard = candidate.followers()
                * candidate.authenticShare()
                * candidate.tier().in(priors.reachRate());
        double own = 0;
        for (int k = 0; k < segments.length; k++) {
            Question.Segment segment = question.segments().get(segments[k]);
            shares[k] = heard * Known.of(candidate.audience(), segment.id()) / segment.size();
            loads[k] = -posts * Math.log1p(-Math.min(Priors.LARGEST_SHARE, shares[k]));
            own -= segment.size() * Math.expm1(-loads[k]);
        }
        double fit = priors.fit().of(candidate.fit());
        this.trust = Priors.trust(Math.sqrt(candidate.engagementRate()
                        / Benchmarks.usualRate(priors, candidate.tier(), candidate.platform()))
                * fit
                * Math.pow(candidate.followers() / priors.trustAnchorFollowers(), priors.trustExponent()));
        this.ownReach = own;
        this.engagements = candidate.engagementRate() * own * fit * priors.launchFactor();
        this.cost = candidate.cost(priors);
    }

    private static int[] touched(Candidate candidate, Map<String, Integer> places) {
        int[] touched = new int[candidate.audience().size()];
        int count = 0;
        for (Map.Entry<String, Double> part : candidate.audience().entrySet()) {
            Integer place = places.get(part.getKey());
            if (part.getValue() > 0 && place != null) touched[count++] = place;
        }
        Arrays.sort(touched, 0, count);
        return Arrays.copyOf(touched, count);
    }

    /** What it presses on its k-th segment: without any saturation, the share of it if every post reached people of its own. */
    double load(Crowding crowding, int k, double trust) {
        return switch (crowding) {
            case SEGMENTS -> trust * loads[k];
            case NO_OVERLAP -> -Math.expm1(-trust * loads[k]);
            case NONE -> trust * posts * Math.min(Priors.LARGEST_SHARE, shares[k]);
        };
    }
}
