package dev.lodestone.campaign.pull.phrase;

import dev.lodestone.campaign.pull.phrase.Shape.OneOf;
import dev.lodestone.campaign.pull.phrase.Shape.Row;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Which words a text must have for a phrase to match at all.
 *
 * @param everywhere words of most texts, by which a phrase is looked for only where it has no rarer one
 */
record Needed(BitSet everywhere) {
    private static final String NUMBER = "<number>";
    private static final int COMMON = 20;

    static Needed of(Vocabulary vocabulary, Set<String> everywhere) {
        BitSet common = new BitSet();
        common.set(vocabulary.number(NUMBER));
        everywhere.forEach(word -> common.set(vocabulary.number(word)));
        return new Needed(common);
    }

    /** A text must have one of these. */
    int[] words(Shape shape) {
        return switch (shape) {
            case OneOf one -> one.words();
            case Row row -> rarest(row.parts());
        };
    }

    private int[] rarest(List<Shape> parts) {
        int[] rarest = words(parts.getFirst());
        for (Shape part : parts) {
            int[] words = words(part);
            if (cost(words) < cost(rarest)) rarest = words;
        }
        return rarest;
    }

    private int cost(int[] words) {
        int cost = 0;
        for (int word : words) cost += everywhere.get(word) ? COMMON : 1;
        return cost;
    }
}
