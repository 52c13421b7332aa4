package dev.lodestone.campaign.mix.world;

import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.prior.Guess;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How many people each segment has in one world after the other. */
final class People {
    private final List<Segment> segments;
    private final double[] told;
    private final int[] whole;
    private final boolean areKnown;
    private final double[] people;
    /** How many the parts that are guessed of each whole are together, as told and as drawn. */
    private final double[] before;

    private final double[] after;

    People(List<Segment> segments) {
        this.segments = segments;
        this.told = segments.stream().mapToDouble(Segment::size).toArray();
        List<String> wholes = segments.stream().map(Segment::whole).distinct().toList();
        this.whole = segments.stream()
                .mapToInt(segment -> wholes.indexOf(segment.whole()))
                .toArray();
        this.areKnown = segments.stream()
                .allMatch(segment -> segment.count().all().findAny().isEmpty());
        this.people = new double[told.length];
        this.before = new double[told.length];
        this.after = new double[told.length];
    }

    /** Valid until the next time. {@code drawn}: by the names of the guesses; one that is not drawn is right. The caller changes nothing. */
    double[] in(Map<String, Double> drawn) {
        if (areKnown) return told;
        Arrays.fill(before, 0);
        Arrays.fill(after, 0);
        for (int s = 0; s < people.length; s++) {
            Guess part = segments.get(s).count().part();
            people[s] = told[s] * (part == null ? 1 : drawn(part, drawn));
            if (part == null) continue;
            before[whole[s]] += told[s];
            after[whole[s]] += people[s];
        }
        for (int s = 0; s < people.length; s++) {
            if (segments.get(s).count().part() != null) people[s] *= before[whole[s]] / after[whole[s]];
            for (Guess unknown : segments.get(s).count().unknowns()) people[s] *= drawn(unknown, drawn);
        }
        return people;
    }

    private static double drawn(Guess guess, Map<String, Double> drawn) {
        return drawn.getOrDefault(guess.name(), 1.0);
    }
}
