package dev.lodestone.campaign.pull;

import java.util.ArrayList;
import java.util.List;

/**
 * A text beside its matching form. The matching form is lower case, with plain quotes and blanks, and has the same length
 * in UTF-16 units, so that an offset found in it is an offset of the original.
 */
final class Prose {
    private final String original;
    private final String plain;
    private final int[] wordStarts;
    private final List<int[]> sentences;

    Prose(String original) {
        this.original = original;
        this.plain = plain(original);
        this.wordStarts = wordStarts(plain);
        this.sentences = sentences(plain);
    }

    String original() {
        return original;
    }

    String plain() {
        return plain;
    }

    int words() {
        return wordStarts.length;
    }

    List<int[]> sentences() {
        return sentences;
    }

    /** The sentence around an offset, as start and end. */
    int[] sentenceAt(int offset) {
        for (int[] sentence : sentences) {
            if (offset < sentence[1]) return sentence;
        }
        return new int[] {0, plain.length()};
    }

    /** How many words begin before the offset. */
    int wordIndex(int offset) {
        int low = 0;
        int high = wordStarts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wordStarts[middle] < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static String plain(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = switch (chars[i]) {
                case '\u2018', '\u2019', '\u02bc', '\u00b4' -> '\'';
                case '\u201c', '\u201d', '\u201e' -> '"';
                case '\u00a0', '\u2009', '\u202f', '\r' -> ' ';
                case '\uff05' -> '%';
                default -> Character.toLowerCase(chars[i]);
            };
        }
        return new String(chars);
    }

    private static int[] wordStarts(String text) {
        int[] starts = new int[text.length()];
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || c == '\'';
            if (letter && !inside) starts[count++] = i;
            inside = letter;
        }
        return java.util.Arrays.copyOf(starts, count);
    }

    private static List<int[]> sentences(String text) {
        List<int[]> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!endsSentence(text, i)) continue;
            found.add(new int[] {start, i + 1});
            start = i + 1;
        }
        if (start < text.length()) found.add(new int[] {start, text.length()});
        return found;
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') return true;
        boolean stop = c == '.' || c == '!' || c == '?' || c == '\u2026';
        return stop && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
