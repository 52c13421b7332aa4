package dev.lodestone.campaign.pull.edit;

import dev.lodestone.campaign.pull.spelling.Glyphs;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.Locale;

/** A change that takes a fault away: what stands between the offsets gives way to the replacement, which may be nothing. */
public record Edit(int start, int end, int startCodePoint, int endCodePoint, String replacement) {
    private static final String GOES_ON = ",;:-\u2013\u2014 ";

    public static Edit of(Prose prose, Span span, String replacement) {
        return new Edit(
                span.start(),
                span.end(),
                prose.codePointsBefore(span.start()),
                prose.codePointsBefore(span.end()),
                replacement);
    }

    public static Edit atStart(String words) {
        return new Edit(0, 0, 0, 0, words);
    }

    /** As a sentence of its own: nobody knows how the text would say it. */
    public static Edit atEnd(Prose prose, String words) {
        String text = prose.text();
        int end = text.stripTrailing().length();
        int said = end;
        while (said > 0 && GOES_ON.indexOf(text.charAt(said - 1)) >= 0) said--;
        boolean runsOn = said > 0 && Glyphs.canEndWithStop(text.codePointBefore(said)) && !endsWithTag(prose);
        String apart = said == 0 ? "" : runsOn ? ". " : " ";
        return of(prose, new Span(runsOn ? said : end, end), apart + capitalised(words));
    }

    /** "iPhone" and "eBay" are written as they are. */
    static String capitalised(String words) {
        String first = words.split("\\s", 2)[0];
        if (first.chars().skip(1).anyMatch(Character::isUpperCase)) return words;
        int second = words.offsetByCodePoints(0, Math.min(1, words.length()));
        return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
    }

    private static boolean endsWithTag(Prose prose) {
        return !prose.tokens().isEmpty() && !prose.tokens().getLast().isWord();
    }

    public String applyTo(String text) {
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
