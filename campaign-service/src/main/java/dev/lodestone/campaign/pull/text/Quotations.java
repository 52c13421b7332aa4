package dev.lodestone.campaign.pull.text;

import dev.lodestone.campaign.pull.spelling.Glyphs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What stands in quotation marks, within a paragraph. A mark without its partner quotes nothing. */
final class Quotations {
    private static final int LONGEST = 300;

    private final String text;

    private Quotations(String text) {
        this.text = text;
    }

    static List<Span> of(String text) {
        Quotations quotations = new Quotations(text);
        return Stream.concat(quotations.doubled().stream(), quotations.single().stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private List<Span> doubled() {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Glyphs.isLineBreak(c)) {
                open = -1;
            } else if (Glyphs.isQuote(c)) {
                if (open >= 0 && i - open <= LONGEST) {
                    found.add(new Span(open, i + 1));
                    open = -1;
                } else {
                    open = i;
                }
            }
        }
        return found;
    }

    /** The same sign is an apostrophe inside a word: a mark opens before a word and closes behind one. */
    private List<Span> single() {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Glyphs.isLineBreak(c)) {
                open = -1;
            } else if (Glyphs.isSingleQuote(c)) {
                boolean behind = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
                if (open >= 0 && behind && !isLetter(i + 1) && i - open <= LONGEST) {
                    found.add(new Span(open, i + 1));
                    open = -1;
                } else if (!isLetter(i - 1) && isLetter(i + 1)) {
                    open = i;
                }
            }
        }
        return found;
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
