package dev.lodestone.campaign.question;

import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.overlap.Measured;
import dev.lodestone.campaign.mix.overlap.Overlap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The measured overlaps of a request and what can be said against them. */
public record ToldOverlaps(List<OverlapRequest> told) {

    /** Of a request that may tell none. */
    public static ToldOverlaps of(@Nullable List<OverlapRequest> told) {
        return new ToldOverlaps(told == null ? List.of() : told);
    }

    public List<Overlap> overlaps() {
        return told.stream().map(OverlapRequest::toOverlap).toList();
    }

    /** Before anybody is known. */
    public void pairs(MixFaults faults) {
        Set<Set<String>> seen = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            OverlapRequest one = told.get(i);
            if (one.a().equals(one.b()))
                faults.add("/overlaps/" + i + "/b", "conflict", "Nobody overlaps with oneself: name another.");
            else if (!seen.add(Set.of(one.a(), one.b())))
                faults.add("/overlaps/" + i, "duplicate", "Each pair once, in whichever order.");
        }
    }

    public void known(MixFaults faults, Set<String> ids) {
        for (int i = 0; i < told.size(); i++) {
            if (!ids.contains(told.get(i).a())) unknown(faults, "/overlaps/" + i + "/a");
            if (!ids.contains(told.get(i).b())) unknown(faults, "/overlaps/" + i + "/b");
        }
    }

    private static void unknown(MixFaults faults, String pointer) {
        faults.add(pointer, "unknown", "There is no candidate with this id.");
    }

    /** Of audiences that are told person by person, in segments. */
    public void possible(MixFaults faults, List<Candidate> candidates) {
        refuse(
                faults,
                candidates,
                one -> one.fitsTheirSizes() && one.fitsTheirSegments(),
                "More than both audiences can have in common.");
    }

    /** Of audiences whose segments are assumed: what was measured says more of them. */
    public void possibleBySize(MixFaults faults, List<Candidate> candidates) {
        refuse(faults, candidates, Measured::fitsTheirSizes, "More than the smaller one has followers.");
    }

    private void refuse(MixFaults faults, List<Candidate> candidates, Predicate<Measured> fits, String message) {
        Map<String, Candidate> known =
                candidates.stream().collect(Collectors.toMap(Candidate::id, Function.identity(), (one, same) -> one));
        for (int i = 0; i < told.size(); i++) {
            Overlap one = told.get(i).toOverlap();
            Candidate a = known.get(one.a());
            Candidate b = known.get(one.b());
            if (a != null && b != null && !fits.test(new Measured(one, a, b)))
                faults.add("/overlaps/" + i + "/share", "range", message);
        }
    }
}
