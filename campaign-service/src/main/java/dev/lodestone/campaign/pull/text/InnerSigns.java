package dev.lodestone.campaign.pull.text;

import dev.lodestone.campaign.pull.spelling.Glyphs;

/** Signs inside of what is read as one: they part nothing. */
final class InnerSigns {
    private InnerSigns() {}

    /**
     * The hyphen of "game-changer", not the dash of "Ad - my morning"; the colon of "9:30", the dots of "6 a.m. sharp".
     *
     * @param at behind the sign
     */
    static boolean joins(String text, int at) {
        return switch (text.charAt(at - 1)) {
            case '-' -> isGlued(text, at);
            case ':' -> isDigit(text, at - 2) && isDigit(text, at);
            case '.' -> isInitial(text, at - 2) && (isInitial(text, at) || abbreviates(text, at));
            default -> false;
        };
    }

    /** The last dot of "at 6 a.m. sharp"; what goes on with a capital may be another sentence. */
    static boolean abbreviates(String text, int at) {
        boolean abbreviation = at > 3
                && text.charAt(at - 1) == '.'
                && text.charAt(at - 3) == '.'
                && isInitial(text, at - 2)
                && isInitial(text, at - 4);
        return abbreviation
                && at + 1 < text.length()
                && text.charAt(at) == ' '
                && Character.isLowerCase(text.codePointAt(at + 1));
    }

    private static boolean isGlued(String text, int at) {
        return at > 1
                && at < text.length()
                && Glyphs.startsWord(text.codePointAt(at))
                && !Character.isWhitespace(text.charAt(at - 2));
    }

    /** A letter by itself. */
    private static boolean isInitial(String text, int index) {
        return isLetter(text, index) && !isLetter(text, index - 1) && !isLetter(text, index + 1);
    }

    private static boolean isLetter(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }
}
