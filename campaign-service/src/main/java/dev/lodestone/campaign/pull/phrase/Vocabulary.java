package dev.lodestone.campaign.pull.phrase;

import dev.lodestone.campaign.pull.phrase.Phrase.AnyOf;
import dev.lodestone.campaign.pull.phrase.Phrase.Marked;
import dev.lodestone.campaign.pull.phrase.Phrase.Sequence;
import dev.lodestone.campaign.pull.phrase.Phrase.Stem;
import dev.lodestone.campaign.pull.phrase.Phrase.Word;
import dev.lodestone.campaign.pull.phrase.Shape.OneOf;
import dev.lodestone.campaign.pull.phrase.Shape.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The words of many phrases, each with a number, so that a text is asked for each word once. A stem is a word too. */
final class Vocabulary {
    private record Beginning(String stem, int number) {}

    private static final char ANY = 0;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Character, List<Beginning>> stems = new HashMap<>();
    /** Of one phrase: what its variants have in common is the same object, and is kept once. */
    private final IdentityHashMap<AnyOf, int[]> known = new IdentityHashMap<>();

    private int size;

    int size() {
        return size;
    }

    int number(String word) {
        return words.computeIfAbsent(word, absent -> size++);
    }

    @Nullable
    Integer find(String word) {
        return words.get(word);
    }

    /** Names all stems that the word begins with. */
    void eachStem(String word, IntConsumer found) {
        eachStem(stems.getOrDefault(initial(word), List.of()), word, found);
        eachStem(stems.getOrDefault(ANY, List.of()), word, found);
    }

    private static void eachStem(List<Beginning> some, String word, IntConsumer found) {
        for (Beginning beginning : some) {
            if (word.startsWith(beginning.stem())) found.accept(beginning.number());
        }
    }

    /** The shapes of the variants of one phrase, in their order. */
    List<Shape> shapes(List<Phrase> variants) {
        known.clear();
        return variants.stream().map(this::shape).toList();
    }

    private Shape shape(Phrase phrase) {
        return shape(phrase, "");
    }

    /** As {@link Intervals} has it: of marks around marks the outermost counts. */
    private Shape shape(Phrase phrase, String mark) {
        return switch (phrase) {
            case Word word -> oneOf(new int[] {number(word.term())}, mark);
            case Stem stem -> oneOf(new int[] {numberOfStem(stem.prefix())}, mark);
            case AnyOf any -> oneOf(known.computeIfAbsent(any, this::numbers), mark);
            case Marked marked -> shape(marked.phrase(), mark.isEmpty() ? marked.mark() : mark);
            case Sequence sequence -> row(mark.isEmpty() ? sequence : sequence.marked(mark));
        };
    }

    private int[] numbers(AnyOf any) {
        int[] numbers = new int[any.choices().size()];
        for (int i = 0; i < numbers.length; i++)
            numbers[i] = number(any.choices().get(i).term());
        return numbers;
    }

    private OneOf oneOf(int[] numbers, String mark) {
        return new OneOf(numbers, mark.isEmpty() ? OneOf.UNMARKED : number(mark));
    }

    /** Words in a row within words in a row are one row. */
    private Shape row(Sequence sequence) {
        List<Shape> parts = new ArrayList<>(sequence.parts().size());
        int words = 0;
        boolean known = true;
        for (Phrase part : sequence.parts()) {
            Shape shape = shape(part);
            words += shape.length();
            known &= shape.length() > 0;
            if (shape instanceof Row row && row.gap() == 0 && sequence.gap() == 0) parts.addAll(row.parts());
            else parts.add(shape);
        }
        return new Row(parts, known ? sequence.gap() : Row.WIDE, words);
    }

    private int numberOfStem(String stem) {
        List<Beginning> alike = stems.computeIfAbsent(initial(stem), absent -> new ArrayList<>());
        for (Beginning other : alike) {
            if (other.stem().equals(stem)) return other.number();
        }
        alike.add(new Beginning(stem, size));
        return size++;
    }

    private static char initial(String word) {
        return word.isEmpty() ? ANY : word.charAt(0);
    }
}
