package dev.lodestone.campaign.pull.edit;

import dev.lodestone.campaign.pull.spelling.Glyphs;
import dev.lodestone.campaign.pull.text.Span;
import java.util.Optional;

/** Whether what is opened in a stretch of text is closed in it, so that it can go without leaving half a pair. */
final class Brackets {
    private Brackets() {}

    /** With the bracket that follows, where one is open. */
    static Span closing(String text, Span span) {
        boolean follows = span.end() < text.length() && isClosing(text.charAt(span.end()));
        return follows && !areClosed(text, span) ? new Span(span.start(), span.end() + 1) : span;
    }

    /** The pair that holds nothing but these words and their end, with the blank before it; "the blue one (only 3 left) is". */
    static Optional<Span> around(String text, Span words) {
        int end = words.end();
        while (end < text.length() && Glyphs.endsSentence(text.charAt(end))) end++;
        int start = words.start() - 1;
        if (start < 0 || end >= text.length() || !isOpening(text.charAt(start)) || !isClosing(text.charAt(end)))
            return Optional.empty();
        boolean apart = start > 0 && text.charAt(start - 1) == ' ';
        return Optional.of(new Span(apart ? start - 1 : start, end + 1));
    }

    static boolean areClosed(String text, Span span) {
        int open = 0;
        int quotes = 0;
        for (int at = span.start(); at < span.end(); at++) {
            char c = text.charAt(at);
            if (isOpening(c)) open++;
            else if (isClosing(c) && --open < 0) return false;
            else if (Glyphs.isQuote(c)) quotes++;
        }
        return open == 0 && quotes % 2 == 0;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '}';
    }
}
