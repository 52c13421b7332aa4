package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.part.Parts;
import dev.lodestone.campaign.mix.part.Ring;
import dev.lodestone.campaign.mix.part.Touches;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The circles of a question, by the places of creators instead of their ids. Who is none of the creators is in none. */
public final class Circles {
    private Circles() {}

    /**
     * People of a segment whom all of these creators reach. {@code parts}: how large a part of those whom each of them reaches
     * there these people are, by the creator's id.
     */
    public record Circle(String segment, Map<String, Double> parts) {
        public Circle {
            parts = Sorted.map(parts);
        }
    }

    /** {@code touches}: which segments each of these creators touches. */
    public static Parts parts(Question question, List<Candidate> creators, Touches touches) {
        double[] sizes = question.segments().stream().mapToDouble(Segment::size).toArray();
        return new Parts(sizes, touches, question.circles().isEmpty() ? List.of() : rings(question, creators));
    }

    private static List<Ring> rings(Question question, List<Candidate> creators) {
        List<String> segments = question.segments().stream().map(Segment::id).toList();
        Map<String, Integer> places = places(creators);
        return question.circles().stream()
                .map(circle -> {
                    Map<Integer, Double> shares = new HashMap<>();
                    circle.parts().forEach((id, part) -> {
                        if (places.containsKey(id)) shares.put(places.get(id), part);
                    });
                    return new Ring(segments.indexOf(circle.segment()), shares);
                })
                .toList();
    }

    /** How large the circles of a segment are hangs on all of their creators: these, and who is in a circle where any of them is. */
    public static BitSet withFellows(Question question, BitSet creators) {
        if (question.circles().isEmpty()) return creators;
        Map<String, Integer> places = places(question.candidates());
        Set<String> theirs = question.circles().stream()
                .filter(circle -> members(circle, places).anyMatch(creators::get))
                .map(Circle::segment)
                .collect(Collectors.toSet());
        BitSet all = (BitSet) creators.clone();
        question.circles().stream()
                .filter(circle -> theirs.contains(circle.segment()))
                .forEach(circle -> members(circle, places).forEach(all::set));
        return all;
    }

    private static IntStream members(Circle circle, Map<String, Integer> places) {
        return circle.parts().keySet().stream().filter(places::containsKey).mapToInt(places::get);
    }

    private static Map<String, Integer> places(List<Candidate> creators) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < creators.size(); i++) places.put(creators.get(i).id(), i);
        return places;
    }
}
