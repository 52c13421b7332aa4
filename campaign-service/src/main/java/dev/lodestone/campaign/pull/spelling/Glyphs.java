package dev.lodestone.campaign.pull.spelling;

/** What single characters are to a reader of captions. */
public final class Glyphs {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;

    private Glyphs() {}

    public static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u02bc' || c == '\u00b4' || c == '`';
    }

    public static boolean isSingleQuote(int c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u201a' || c == '\u201b';
    }

    public static boolean isQuote(int c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e' || c == '\u00ab' || c == '\u00bb';
    }

    public static boolean isWordPart(int c) {
        if (Character.isLetterOrDigit(c)) return !Character.isEmojiPresentation(c);
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (type == Character.FORMAT && c != ZERO_WIDTH_JOINER)
                || c == KEYCAP;
    }

    public static boolean startsWord(int c) {
        return Character.isLetterOrDigit(c) && !Character.isEmojiPresentation(c);
    }

    public static boolean isEmoji(int c) {
        return c > 0xFF && Character.isEmoji(c) && !Character.isLetterOrDigit(c);
    }

    /** What may follow the first character of an emoji and belongs to it. */
    public static boolean continuesEmoji(int c, int before) {
        return before == ZERO_WIDTH_JOINER
                || c == ZERO_WIDTH_JOINER
                || Character.isEmojiModifier(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (isFlagLetter(c) && isFlagLetter(before));
    }

    private static boolean isFlagLetter(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    public static boolean isCurrency(int c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /** What a full stop can follow: a word, a number, a sum, a trade mark; not a sign that ends something already. */
    public static boolean canEndWithStop(int c) {
        return Character.isLetterOrDigit(c)
                || isPercent(c)
                || isCurrency(c)
                || "\u2122\u00ae\u00a9\u00b0".indexOf(c) >= 0;
    }

    public static boolean isPercent(int c) {
        return c == '%' || c == '\uff05' || c == '\u066a';
    }

    public static boolean endsSentence(int c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u203c' || c == '\u2049' || c == '\uff01';
    }

    public static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
