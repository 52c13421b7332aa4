package dev.lodestone.campaign.mix.overlap;

import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.overlap.Fitted.Seen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a question's audiences agree with measured overlaps: first by moving people between the segments of a creator, as far
 * as that explains a pair, then by circles of people whom several creators reach together. Whom each creator reaches alone
 * stays as many.
 */
public final class OverlapFit {
    public static final int MOST = 1_000;

    private final Question question;
    private final Question involved;
    private final List<Measured> measured;
    private final Spread told;
    private final Effort effort;

    private OverlapFit(Question question, List<Overlap> overlaps, Effort effort) {
        this.question = question;
        this.effort = effort;
        Set<String> ids = overlaps.stream()
                .flatMap(overlap -> Stream.of(overlap.a(), overlap.b()))
                .collect(Collectors.toSet());
        this.involved = question.withCircles(List.of())
                .withCandidates(question.candidates().stream()
                        .filter(candidate -> ids.contains(candidate.id()))
                        .toList());
        this.told = Spread.of(new MixModel(involved));
        Map<String, Integer> places = places(involved);
        this.measured = overlaps.stream()
                .filter(one -> isReached(places.get(one.a())) && isReached(places.get(one.b())))
                .map(one -> measured(one, places))
                .sorted((one, other) ->
                        one.told().toString().compareTo(other.told().toString()))
                .toList();
    }

    /** In the order of ids, so that the order in which they were told changes nothing. */
    private Measured measured(Overlap one, Map<String, Integer> places) {
        Overlap ordered = one.a().compareTo(one.b()) < 0 ? one : new Overlap(one.b(), one.a(), one.share(), one.of());
        return new Measured(
                ordered,
                involved.candidates().get(place(ordered.a(), places)),
                involved.candidates().get(place(ordered.b(), places)));
    }

    private boolean isReached(@Nullable Integer place) {
        return place != null && told.all(place) > 0;
    }

    /** Overlaps of creators who are no candidates, or reach nobody, say nothing. */
    public static Fitted of(Question question, List<Overlap> overlaps) {
        return of(question, overlaps, Deadline.NONE).orElseThrow();
    }

    /** Empty where the time does not last: some of the overlaps alone would make it another question. */
    public static Optional<Fitted> of(Question question, List<Overlap> overlaps, Deadline deadline) {
        if (overlaps.isEmpty()) return Optional.of(new Fitted(question, List.of()));
        Effort effort = new Effort(Long.MAX_VALUE / 2, deadline);
        Fitted fitted = new OverlapFit(question, overlaps, effort).fitted();
        return effort.isOver() ? Optional.empty() : Optional.of(fitted);
    }

    private Fitted fitted() {
        Map<String, Integer> places = places(involved);
        List<Pair> pairs = measured.stream()
                .map(one -> {
                    int a = place(one.a().id(), places);
                    int b = place(one.b().id(), places);
                    return new Pair(a, b, one.reachedByBoth(told.all(a), told.all(b)));
                })
                .toList();
        Spread now = Shift.of(told, most(), pairs, effort);
        Map<String, Candidate> moved = moved(now);
        Question fitted = question.withCandidates(question.candidates().stream()
                        .map(one -> moved.getOrDefault(one.id(), one))
                        .toList())
                .withCircles(new Circling(question, involved.candidates(), now, effort)
                        .circles(Implied.with(now, pairs, effort)));
        return new Fitted(fitted, seen(fitted, pairs));
    }

    private static Map<String, Integer> places(Question question) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < question.candidates().size(); i++)
            places.put(question.candidates().get(i).id(), i);
        return places;
    }

    private static int place(String id, Map<String, Integer> places) {
        return Optional.ofNullable(places.get(id)).orElseThrow();
    }

    private double[][] most() {
        return involved.candidates().stream()
                .map(one -> question.segments().stream()
                        .mapToDouble(segment -> segment.size() * (1 - Math.pow(1 - Priors.LARGEST_SHARE, one.posts())))
                        .toArray())
                .toArray(double[][]::new);
    }

    private Map<String, Candidate> moved(Spread now) {
        Map<String, Candidate> moved = new HashMap<>();
        for (int i = 0; i < now.people.length; i++) {
            Candidate one = involved.candidates().get(i);
            Map<String, Double> audience = new HashMap<>(one.audience());
            double heard = one.followers()
                    * one.authenticShare()
                    * one.tier().in(question.priors().reachRate());
            for (int s = 0; s < now.size.length; s++) {
                if (now.people[i][s] == told.people[i][s]) continue;
                double byOnePost = -Math.expm1(Math.log1p(-now.people[i][s] / now.size[s]) / one.posts());
                audience.put(question.segments().get(s).id(), byOnePost * now.size[s] / heard);
            }
            moved.put(one.id(), one.withAudience(audience));
        }
        return moved;
    }

    private List<Seen> seen(Question fitted, List<Pair> pairs) {
        Set<String> ids = new TreeSet<>();
        involved.candidates().forEach(one -> ids.add(one.id()));
        MixModel model = new MixModel(fitted.withCandidates(fitted.candidates().stream()
                .filter(one -> ids.contains(one.id()))
                .toList()));
        int parts = fitted.segments().size() + fitted.circles().size();
        return IntStream.range(0, pairs.size())
                .takeWhile(k -> effort.spend(parts))
                .mapToObj(k -> measured.get(k).seen(pairs.get(k), pairs.get(k).commonIn(model), told))
                .toList();
    }
}
