package dev.lodestone.bench.mix.limit;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Tier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Limits that bind, judged by the plan that is best without any. */
record Bound(Question question, Plan best) {
    private static final int RIVALS = 5;
    /** To the last digit only rounding would decide who has reached enough. */
    private static final double BELOW = 0.99;

    /** Every five who come one after the other. */
    Constraints rivals() {
        List<String> ids = question.candidates().stream().map(Candidate::id).toList();
        return Constraints.NONE.withRivals(IntStream.range(0, ids.size() / RIVALS)
                .<Set<String>>mapToObj(group -> new HashSet<>(ids.subList(group * RIVALS, (group + 1) * RIVALS)))
                .toList());
    }

    /** So many times what each unit of money brings. */
    Constraints leastReturn(double times) {
        return Constraints.NONE.withMinRoi(
                BigDecimal.valueOf((1 + best.figures().roi()) * times - 1).setScale(4, RoundingMode.FLOOR));
    }

    /** So many of all segments, of as large a share as the best plan reaches of the segment at this place. */
    Constraints leastSegments(double part, double place) {
        double[] shares = new MixModel(question).reachedShares(bestSet());
        Arrays.sort(shares);
        int count = (int) Math.ceil(part * shares.length);
        double share = Math.max(1e-4, BELOW * shares[(int) (place * shares.length)]);
        return new Constraints(Map.of(), Set.of(), Set.of(), List.of(), BigDecimal.ONE, count, share, null);
    }

    Constraints leastReturn() {
        return leastReturn(1.1);
    }

    Constraints leastSegments() {
        return leastSegments(0.65, 0.45);
    }

    Constraints leastReturnAndSegments() {
        return leastSegments().withMinRoi(leastReturn().minRoi());
    }

    /** Such a part of what the dearest of the best plan costs. */
    Constraints shareOfOne(double part) {
        long dearest = booked().stream().mapToLong(this::cost).max().orElse(question.budget());
        return Constraints.NONE.withMaxShareOfOne(
                BigDecimal.valueOf(part * dearest / question.budget()).setScale(6, RoundingMode.CEILING));
    }

    /** Half as many of the tier that it has most of, and one more of a larger one than it has. */
    Constraints tiers() {
        Map<Tier, Long> counts =
                booked().stream().collect(Collectors.groupingBy(Candidate::tier, TreeMap::new, Collectors.counting()));
        Tier most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Tier.NANO);
        Tier least = most == Tier.MID ? Tier.MACRO : Tier.MID;
        int more = Math.toIntExact(counts.getOrDefault(least, 0L)) + 1;
        return Constraints.NONE
                .withTier(most, new Range(0, Math.toIntExact(counts.getOrDefault(most, 0L)) / 2))
                .withTier(least, new Range(more, Integer.MAX_VALUE));
    }

    /** Without every third of the best plan, and with some who are not in it. */
    Constraints requiredAndForbidden() {
        Set<String> forbidden = IntStream.range(0, best.creators().size())
                .filter(k -> k % 3 == 0)
                .mapToObj(best.creators()::get)
                .collect(Collectors.toSet());
        Set<String> required = question.candidates().stream()
                .filter(one -> !best.creators().contains(one.id()) && cost(one) < question.budget() / 20)
                .limit(3)
                .map(Candidate::id)
                .collect(Collectors.toSet());
        return Constraints.NONE.withForbidden(forbidden).withRequired(required);
    }

    /** Milder ones, or there would be no plan of most pools. */
    Constraints all() {
        Constraints tiers = tiers();
        Constraints named = requiredAndForbidden();
        return leastSegments(0.5, 0.2)
                .withMinRoi(leastReturn(0.8).minRoi())
                .withRivals(rivals().rivals())
                .withTiers(tiers.perTier())
                .withMaxShareOfOne(shareOfOne(0.9).maxShareOfOne())
                .withRequired(
                        Set.of(named.required().stream().sorted().findFirst().orElseThrow()))
                .withForbidden(named.forbidden());
    }

    private List<Candidate> booked() {
        return question.candidates().stream()
                .filter(one -> best.creators().contains(one.id()))
                .toList();
    }

    private BitSet bestSet() {
        return booked().stream().map(question.candidates()::indexOf).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private long cost(Candidate one) {
        return one.cost(question.priors());
    }
}
