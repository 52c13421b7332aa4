package dev.lodestone.campaign.pull.form;

import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.grammar.Grammar;
import dev.lodestone.campaign.pull.spelling.Glyphs;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Two and more exclamation marks in a row, or more than three single ones in fifty words. */
final class Exclamations implements Form {
    private static final int MOST = 3;
    private static final int WORDS = 50;
    private static final int LEAST_RUN = 2;
    private static final String GOES_ON = ".,;:\u2026";
    private static final String CLOSING = ")]}*\"\u201c\u201d\u00bb'\u2019";

    @Override
    public List<Span> find(Prose prose, Grammar grammar, List<Span> offers, Set<String> names) {
        List<Span> runs = runs(prose.text());
        int allowed = MOST * Math.max(1, prose.words() / WORDS);
        List<Span> found = new ArrayList<>();
        int single = 0;
        for (Span run : runs) {
            if (run.length() >= LEAST_RUN || ++single > allowed) found.add(run);
        }
        return found;
    }

    /** Not one mark: where there are too many of them, one is still one too many. */
    @Override
    public Edit gentler(Prose prose, Grammar grammar, Span span) {
        String text = prose.text();
        int start = span.start();
        while (start > 0 && text.charAt(start - 1) == ' ') start--;
        int end = span.end();
        boolean asks = text.substring(span.start(), end).indexOf('?') >= 0;
        if (endsNothing(text, start) || (end < text.length() && GOES_ON.indexOf(text.charAt(end)) >= 0))
            return Edit.of(prose, start == 0 ? new Span(0, behindBlank(text, end)) : new Span(start, end), "");
        boolean glued = end < text.length() && Character.isLetterOrDigit(text.codePointAt(end));
        return Edit.of(prose, new Span(start, end), (asks ? "?" : ".") + (glued ? " " : ""));
    }

    /** Where no word stands before the marks, or one that has its end already, another mark would end nothing. */
    private static boolean endsNothing(String text, int start) {
        if (start == 0) return true;
        int before = text.codePointBefore(start);
        return !Glyphs.canEndWithStop(before) && CLOSING.indexOf(before) < 0;
    }

    private static int behindBlank(String text, int end) {
        return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    }

    private static List<Span> runs(String text) {
        List<Span> runs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) continue;
            int start = i;
            while (i < text.length() && (isMark(text.charAt(i)) || text.charAt(i) == '?')) i++;
            runs.add(new Span(start, i));
        }
        return runs;
    }

    private static boolean isMark(char c) {
        return c == '!' || c == '\uff01' || c == '\u203c';
    }
}
