package dev.lodestone.campaign.pull.text;

import dev.lodestone.campaign.pull.spelling.Glyphs;
import java.util.Locale;
import java.util.Set;

/** Where a web address stands in a text, with or without its scheme. */
final class Links {
    private static final Set<String> ENDINGS = Set.of(
            "com", "net", "org", "co", "io", "de", "uk", "shop", "store", "app", "me", "ly", "eu", "us", "tv", "es");
    private static final int LONGEST_HOST = 80;

    private Links() {}

    static boolean startsAt(String text, int at) {
        return text.startsWith("http://", at)
                || text.startsWith("https://", at)
                || text.regionMatches(true, at, "www.", 0, 4)
                || isHost(text, at);
    }

    static int end(String text, int start) {
        int at = start;
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && "\"<>()[]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at > start && ".,!?;:".indexOf(text.charAt(at - 1)) >= 0) at--;
        return at;
    }

    /** Where a tag or a mention ends; a dot belongs to it when letters follow. */
    static int handleEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean dot = c == '.' && at + 1 < text.length() && Glyphs.startsWord(text.codePointAt(at + 1));
            if (!Glyphs.isWordPart(c) && c != '_' && !dot) return at;
            at += Character.charCount(c);
        }
        return at;
    }

    /** "balm.shop/rose": a word, a dot and a known ending with nothing glued to it. */
    private static boolean isHost(String text, int start) {
        int end = start;
        int dot = -1;
        int limit = Math.min(text.length(), start + LONGEST_HOST);
        while (end < limit && isHostPart(text.charAt(end))) {
            if (text.charAt(end) == '.') dot = end;
            end++;
        }
        if (dot <= start || dot + 1 >= end) return false;
        return ENDINGS.contains(text.substring(dot + 1, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isHostPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }
}
