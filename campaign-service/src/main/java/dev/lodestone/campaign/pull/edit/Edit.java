package dev.lodestone.campaign.pull.edit;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;

/** A change that takes a fault away: what stands between the offsets gives way to the replacement, which may be nothing. */
public record Edit(int start, int end, int startCodePoint, int endCodePoint, String replacement) {
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

    public static Edit atEnd(Prose prose, String words) {
        int end = prose.text().length();
        boolean apart = end == 0 || Character.isWhitespace(prose.text().charAt(end - 1));
        return of(prose, new Span(end, end), apart ? words : " " + words);
    }

    public String applyTo(String text) {
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
