package dev.lodestone.campaign.mix.choice;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Known;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.MixModel.Crowding;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.part.Whole;
import dev.lodestone.campaign.mix.pool.Coverage;
import dev.lodestone.campaign.mix.pool.Limits;
import dev.lodestone.campaign.mix.pool.Pool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A question as the search sees it: who may be chosen at all, and which limits hold for them. */
final class Menu {
    private final int[] candidates;
    private final Pool pool;
    private final boolean lacksRequired;

    private Menu(int[] candidates, Pool pool, boolean lacksRequired) {
        this.candidates = candidates;
        this.pool = pool;
        this.lacksRequired = lacksRequired;
    }

    /** Of these tiers, under these constraints, which may be milder than the question's own. */
    static Menu of(Stock stock, Set<Tier> tiers, Constraints constraints, long budget) {
        MixModel model = stock.model();
        long largest = constraints.largestCost(budget);
        int[] admitted = IntStream.range(0, model.candidates().size())
                .filter(i -> tiers.contains(model.candidates().get(i).tier()))
                .filter(i -> constraints.admits(model.candidates().get(i)))
                .filter(i -> model.cost(i) <= largest)
                .toArray();
        Channels channels = stock.channels(constraints);
        List<Pool.Item> items = IntStream.of(admitted)
                .mapToObj(i -> channels.item(
                        i,
                        constraints
                                .required()
                                .contains(model.candidates().get(i).id())))
                .toList();
        Pool pool = channels.pool(items, limits(model, admitted, constraints, budget));
        long required = items.stream().filter(Pool.Item::isRequired).count();
        return new Menu(admitted, pool, required < constraints.required().size());
    }

    private static Limits limits(MixModel model, int[] admitted, Constraints constraints, long budget) {
        Question question = model.question();
        Map<String, Integer> places = IntStream.range(0, constraints.rivals().isEmpty() ? 0 : admitted.length)
                .boxed()
                .collect(Collectors.toMap(
                        place -> question.candidates().get(admitted[place]).id(), place -> place));
        List<Set<Integer>> rivals = constraints.rivals().stream()
                .<Set<Integer>>map(group -> new TreeSet<>(group.stream()
                        .filter(places::containsKey)
                        .map(places::get)
                        .toList()))
                .filter(group -> group.size() > 1)
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
        return new Limits(
                budget,
                Stream.of(Tier.values())
                        .map(tier -> constraints.range(tier).min())
                        .toList(),
                Stream.of(Tier.values())
                        .map(tier -> constraints.range(tier).max())
                        .toList(),
                rivals,
                constraints.leastReturn(),
                coverage(model, constraints));
    }

    private static Coverage coverage(MixModel model, Constraints constraints) {
        if (constraints.minSegments() == 0) return Coverage.NONE;
        List<Segment> segments = model.question().segments();
        Map<String, Double> sizes = segments.stream()
                .collect(Collectors.groupingBy(Segment::whole, Collectors.summingDouble(Segment::size)));
        Map<String, List<Integer>> parts = IntStream.range(0, segments.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        segment -> segments.get(segment).whole(), TreeMap::new, Collectors.toList()));
        double[] people = Folding.people(model);
        BitSet cut = Folding.cut(model);
        List<Whole> wholes = new ArrayList<>();
        parts.forEach((whole, of) -> {
            int[] channels = of.stream().mapToInt(Integer::intValue).toArray();
            double[] there = of.stream().mapToDouble(segment -> people[segment]).toArray();
            double least = constraints.segmentShare() * Known.of(sizes, whole);
            boolean saturates = model.crowding() == Crowding.SEGMENTS;
            wholes.add(new Whole(channels, there, least, saturates, of.stream().anyMatch(cut::get)));
        });
        return new Coverage(constraints.minSegments(), wholes);
    }

    Pool pool() {
        return pool;
    }

    /** True when a required creator is not to be had: forbidden, too dear, or of another tier. */
    boolean lacksRequired() {
        return lacksRequired;
    }

    BitSet toCandidates(BitSet chosen) {
        BitSet set = new BitSet();
        chosen.stream().forEach(place -> set.set(candidates[place]));
        return set;
    }

    /** Those of the set that are on this menu; empty when one is not, since then it is another choice. */
    Stream<BitSet> fromCandidates(BitSet set) {
        BitSet chosen = new BitSet();
        for (int place = 0; place < candidates.length; place++) {
            if (set.get(candidates[place])) chosen.set(place);
        }
        return chosen.cardinality() == set.cardinality() ? Stream.of(chosen) : Stream.empty();
    }

    int[] inOrder(int[] ranked) {
        int[] places = new int[ranked.length];
        Arrays.fill(places, -1);
        for (int place = 0; place < candidates.length; place++) {
            places[candidates[place]] = place;
        }
        return IntStream.of(ranked)
                .map(i -> places[i])
                .filter(place -> place >= 0)
                .toArray();
    }
}
