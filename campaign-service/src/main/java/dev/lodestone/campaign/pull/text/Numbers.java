package dev.lodestone.campaign.pull.text;

import dev.lodestone.campaign.pull.spelling.Glyphs;
import dev.lodestone.campaign.pull.text.Token.Kind;

/** Numbers with what they count: "1,000", "10k", "40 %", "19 €". "2x" and "24hrs" are words. */
final class Numbers {
    private Numbers() {}

    record Number(Kind kind, int end) {}

    static boolean startsAt(String text, int at) {
        return isDigit(text, at) && !isLetter(text, end(text, at));
    }

    static Number read(String text, int at) {
        int end = end(text, at);
        int next = afterBlank(text, end);
        if (next >= text.length()) return new Number(Kind.NUMBER, end);
        int unit = text.codePointAt(next);
        if (Glyphs.isPercent(unit)) return new Number(Kind.PERCENT, next + Character.charCount(unit));
        if (Glyphs.isCurrency(unit)) return new Number(Kind.MONEY, next + Character.charCount(unit));
        return new Number(Kind.NUMBER, end);
    }

    static int end(String text, int start) {
        int at = start;
        while (isDigit(text, at) || (isPoint(text, at) && isDigit(text, at + 1))) at++;
        boolean thousands = at < text.length() && "kKmM".indexOf(text.charAt(at)) >= 0 && !isLetter(text, at + 1);
        return thousands ? at + 1 : at;
    }

    static int afterBlank(String text, int at) {
        boolean blank = at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0');
        return blank ? at + 1 : at;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isPoint(String text, int at) {
        return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Glyphs.startsWord(text.codePointAt(at));
    }
}
