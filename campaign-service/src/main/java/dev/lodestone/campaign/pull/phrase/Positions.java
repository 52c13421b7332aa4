package dev.lodestone.campaign.pull.phrase;

import dev.lodestone.campaign.pull.phrase.Phrase.AnyOf;
import dev.lodestone.campaign.pull.phrase.Phrase.Marked;
import dev.lodestone.campaign.pull.phrase.Phrase.Sequence;
import dev.lodestone.campaign.pull.phrase.Phrase.Stem;
import dev.lodestone.campaign.pull.phrase.Phrase.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where each term of a text stands. Tells at little cost that a phrase cannot match, which is so for most of a pack, so that
 * Lucene is asked about few. Asked that often, it is written as loops.
 */
final class Positions {
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Map<String, List<Integer>> byTerm = new HashMap<>();
    /** Made for the first stem: many texts are asked for none. */
    private @Nullable NavigableSet<String> sorted;

    /** Terms come in the order in which they stand. */
    void add(String term, int position) {
        byTerm.computeIfAbsent(term, absent -> new ArrayList<>(2)).add(position);
    }

    Set<String> terms() {
        return byTerm.keySet();
    }

    boolean mayHold(Phrase phrase) {
        return hasAll(phrase) && end(phrase, 0) < NOWHERE;
    }

    /** Whether all that the phrase is made of is there, wherever it stands. */
    private boolean hasAll(Phrase phrase) {
        return switch (phrase) {
            case Word word -> byTerm.containsKey(word.term());
            case Stem stem -> hasBegun(stem.prefix());
            case Marked marked -> hasAll(marked.phrase());
            case AnyOf any -> {
                for (Phrase choice : any.choices()) {
                    if (hasAll(choice)) yield true;
                }
                yield false;
            }
            case Sequence sequence -> {
                for (Phrase part : sequence.parts()) {
                    if (!hasAll(part)) yield false;
                }
                yield true;
            }
        };
    }

    private boolean hasBegun(String prefix) {
        if (sorted == null) sorted = new TreeSet<>(byTerm.keySet());
        String first = sorted.ceiling(prefix);
        return first != null && first.startsWith(prefix);
    }

    /** No match that begins at {@code from} or later ends before this. */
    private int end(Phrase phrase, int from) {
        return switch (phrase) {
            case Word word -> next(word.term(), from);
            case Stem ignored -> from;
            case Marked marked -> end(marked, from);
            case AnyOf any -> {
                int first = NOWHERE;
                for (Phrase choice : any.choices()) first = Math.min(first, end(choice, from));
                yield first;
            }
            case Sequence sequence -> end(sequence, from);
        };
    }

    /** Of marks around marks the outermost counts, which is left to Lucene. */
    private int end(Marked marked, int from) {
        if (!isPlain(marked.phrase())) return from;
        int at = end(marked.phrase(), from);
        while (at < NOWHERE) {
            int mark = next(marked.mark(), at);
            if (mark == at) return at;
            at = end(marked.phrase(), mark);
        }
        return NOWHERE;
    }

    /** From each first part on, the others as early as they can be: no wider than the gap allows. */
    private int end(Sequence sequence, int from) {
        List<Phrase> parts = sequence.parts();
        boolean narrow = true;
        for (Phrase part : parts) narrow &= isOneTerm(part);
        int start = end(parts.getFirst(), from);
        while (start < NOWHERE) {
            int end = start;
            for (int i = 1; i < parts.size() && end < NOWHERE; i++) end = end(parts.get(i), end + 1);
            if (!narrow || end == NOWHERE || end - start < parts.size() + sequence.gap()) return end;
            start = end(parts.getFirst(), start + 1);
        }
        return NOWHERE;
    }

    private static boolean isOneTerm(Phrase phrase) {
        return phrase instanceof Stem
                || isPlain(phrase)
                || (phrase instanceof Marked marked && isOneTerm(marked.phrase()));
    }

    private static boolean isPlain(Phrase phrase) {
        if (!(phrase instanceof AnyOf any)) return phrase instanceof Word;
        for (Phrase choice : any.choices()) {
            if (!(choice instanceof Word)) return false;
        }
        return true;
    }

    private int next(String term, int from) {
        List<Integer> places = byTerm.getOrDefault(term, List.of());
        int found = Collections.binarySearch(places, from);
        int index = found >= 0 ? found : -found - 1;
        return index < places.size() ? places.get(index) : NOWHERE;
    }
}
