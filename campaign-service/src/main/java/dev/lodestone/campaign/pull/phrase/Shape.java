package dev.lodestone.campaign.pull.phrase;

import java.util.List;

/**
 * A phrase by the numbers of its words. Tells at little cost that it cannot match, which is so for most of a pack, so that
 * Lucene is asked about few. Asked that often, it is written as loops.
 */
sealed interface Shape {
    int NOWHERE = Integer.MAX_VALUE;

    /** Whether all that the phrase is made of is there, wherever it stands. */
    boolean isIn(Positions text);

    /** No match that begins at {@code from} or later ends before this. Where it has a length one ends there. */
    int end(Positions text, int from);

    /** How many words each match has; 0 where that differs. */
    int length();

    default boolean mayBeIn(Positions text) {
        return isIn(text) && end(text, 0) < NOWHERE;
    }

    /** One of some words, and beside it the mark. */
    final class OneOf implements Shape {
        static final int UNMARKED = -1;

        private final int[] words;
        private final int mark;

        OneOf(int[] words, int mark) {
            this.words = words;
            this.mark = mark;
        }

        int[] words() {
            return words;
        }

        @Override
        public boolean isIn(Positions text) {
            if (mark != UNMARKED && !text.has(mark)) return false;
            for (int word : words) {
                if (text.has(word)) return true;
            }
            return false;
        }

        @Override
        public int end(Positions text, int from) {
            int at = next(text, from);
            while (mark != UNMARKED && at < NOWHERE) {
                int marked = text.next(mark, at);
                if (marked == at) return at;
                at = next(text, marked);
            }
            return at;
        }

        private int next(Positions text, int from) {
            int first = NOWHERE;
            for (int word : words) first = Math.min(first, text.next(word, from));
            return first;
        }

        @Override
        public int length() {
            return 1;
        }
    }

    /**
     * Parts that stand one behind the other.
     *
     * @param gap how many other words may stand between them in all; {@link #WIDE} where a part has a gap of its own
     * @param words how many the parts have in all
     */
    record Row(List<Shape> parts, int gap, int words) implements Shape {
        /** More than any text is long. */
        static final int WIDE = 1 << 28;

        /** Where all parts end, each as early as it can stand behind the one before. */
        private int earliest(Positions text, int from) {
            int end = from - 1;
            for (int i = 0; i < parts.size() && end < NOWHERE; i++)
                end = parts.get(i).end(text, end + 1);
            return end;
        }

        @Override
        public boolean isIn(Positions text) {
            for (Shape part : parts) {
                if (!part.isIn(text)) return false;
            }
            return true;
        }

        @Override
        public int end(Positions text, int from) {
            int start = start(text, from);
            int end = earliest(text, from);
            while (end < NOWHERE && !fits(start, end)) {
                end = earliest(text, start + 1);
                start = start(text, start + 1);
            }
            return end;
        }

        private boolean fits(int start, int end) {
            return end - start < words + gap;
        }

        private int start(Positions text, int from) {
            Shape first = parts.getFirst();
            int end = first.end(text, from);
            return end == NOWHERE ? NOWHERE : end - first.length() + 1;
        }

        @Override
        public int length() {
            return gap == 0 ? words : 0;
        }
    }
}
