package dev.lodestone.campaign.pull.phrase;

import dev.lodestone.campaign.pull.phrase.Phrase.AnyOf;
import dev.lodestone.campaign.pull.phrase.Phrase.Marked;
import dev.lodestone.campaign.pull.phrase.Phrase.Sequence;
import dev.lodestone.campaign.pull.phrase.Phrase.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * All ways to read a phrase with choices of different lengths. Lucene keeps the shortest of overlapping intervals; with a query
 * per variant the longest reading can be kept instead.
 */
final class Variants {
    private static final int MOST = 1000;

    private Variants() {}

    /** What may stand in one place of a sequence: the single words together, each longer choice as a variant of its own. */
    record Part(List<Phrase> choices, boolean optional) {}

    static List<Phrase> of(List<Part> parts, int gap) {
        if (parts.size() == 1 && !parts.getFirst().optional())
            return parts.getFirst().choices();
        List<List<Phrase>> variants = new ArrayList<>(List.of(List.of()));
        for (Part part : parts) {
            List<List<Phrase>> longer = new ArrayList<>();
            for (List<Phrase> variant : variants) {
                part.choices().forEach(choice -> longer.add(append(variant, choice)));
                if (part.optional()) longer.add(variant);
                if (longer.size() > MOST) throw new PhraseFault("More than " + MOST + " ways to read one phrase");
            }
            variants = longer;
        }
        return variants.stream()
                .filter(variant -> !variant.isEmpty())
                .map(variant -> variant.size() == 1 ? variant.getFirst() : sequence(variant, gap))
                .distinct()
                .toList();
    }

    /** What is written as a clause of its own is the whole phrase, not only its first part. */
    private static Phrase sequence(List<Phrase> parts, int gap) {
        if (!(parts.getFirst() instanceof Marked first && first.mark().equals(WordIndex.ALONE))) {
            return new Sequence(parts, gap);
        }
        List<Phrase> unmarked = new ArrayList<>(parts);
        unmarked.set(0, first.phrase());
        return new Sequence(unmarked, gap).marked(WordIndex.ALONE);
    }

    static List<Phrase> grouped(List<Phrase> choices) {
        if (choices.size() == 1) return choices;
        List<Word> words = choices.stream()
                .filter(Word.class::isInstance)
                .map(Word.class::cast)
                .distinct()
                .toList();
        List<Phrase> grouped = new ArrayList<>();
        if (!words.isEmpty()) grouped.add(words.size() == 1 ? words.getFirst() : new AnyOf(words));
        choices.stream().filter(choice -> !(choice instanceof Word)).distinct().forEach(grouped::add);
        return grouped;
    }

    private static List<Phrase> append(List<Phrase> parts, Phrase part) {
        List<Phrase> longer = new ArrayList<>(parts);
        longer.add(part);
        return longer;
    }
}
