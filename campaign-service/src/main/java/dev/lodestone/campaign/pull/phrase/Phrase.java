package dev.lodestone.campaign.pull.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule looks for, as a tree. The form that people write it in:
 * {@code word}, {@code stem*}, {@code a|b}, {@code (two words|three more words)}, {@code {list}}, {@code <number>},
 * {@code ^} before what must open a clause, {@code =} before
 * what must be a clause of its own, {@code ?} after what may be absent, {@code ..3} for up to three other words.
 */
sealed interface Phrase {
    record Word(String term) implements Phrase {}

    record Stem(String prefix) implements Phrase {}

    record AnyOf(List<Word> choices) implements Phrase {}

    /** The phrase stands where {@code mark} is: at the head of a clause, at its end, or alone in one. */
    record Marked(Phrase phrase, String mark) implements Phrase {}

    /** {@code gap} words may stand between any two parts, in all. */
    record Sequence(List<Phrase> parts, int gap) implements Phrase {
        Sequence marked(String mark) {
            List<Phrase> marked = new ArrayList<>(parts);
            boolean alone = mark.equals(WordIndex.ALONE);
            if (alone || mark.equals(WordIndex.OPENING)) {
                marked.set(0, new Marked(parts.getFirst(), WordIndex.OPENING));
            }
            if (alone || mark.equals(WordIndex.CLOSING)) {
                marked.set(parts.size() - 1, new Marked(parts.getLast(), WordIndex.CLOSING));
            }
            return new Sequence(marked, gap);
        }
    }
}
