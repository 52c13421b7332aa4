package dev.lodestone.campaign.pull.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Signs that pass for a small Latin letter within a word: the digits and signs of "l33t", and letters of other scripts that the
 * Unicode Consortium lists as confusable (UTS #39), as far as captions are decorated or disguised with them.
 */
final class LookAlikes {
    private static final Map<Character, Character> LETTERS = new HashMap<>();

    static {
        // A one is read twice, as "i" and as "l".
        pair("034578@$", "oeastbas");
        // Cyrillic
        pair("\u0430\u0432\u0441\u0435\u04bb\u0456\u0458\u043a\u043c\u043d\u043e\u0440", "abcehijkmhop");
        pair("\u0455\u0442\u0443\u0445\u0501\u051b\u051d", "styxdqw");
        // Greek
        pair("\u03b1\u03b2\u03b5\u03b7\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u03c9\u03b3", "abenikvoptuxwy");
        // Armenian, and Latin letters with a stroke or without a dot
        pair("\u0578\u057d\u0585\u0261\u0131\u0142\u00f8\u0111\u0127", "nuogilodh");
        // Small capitals
        pair("\u1d00\u0299\u1d04\u1d05\u1d07\ua730\u0262\u029c\u026a\u1d0a\u1d0b\u029f\u1d0d", "abcdefghijklm");
        pair("\u0274\u1d0f\u1d18\ua7af\u0280\ua731\u1d1b\u1d1c\u1d20\u1d21\u028f\u1d22", "nopqrstuvwyz");
    }

    private LookAlikes() {}

    private static void pair(String signs, String letters) {
        for (int i = 0; i < signs.length(); i++) LETTERS.put(signs.charAt(i), letters.charAt(i));
    }

    /** The Latin words that a folded word looks like; none when it is one, or when a sign in it passes for no letter. */
    static List<String> of(String folded) {
        if (isLatin(folded)) return List.of();
        return Stream.of(read(folded, 'i'), read(folded, 'l'))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String read(String folded, char one) {
        StringBuilder read = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char letter = isLatin(c) ? c : c == '1' ? one : LETTERS.getOrDefault(c, '\0');
            if (letter == '\0') return "";
            read.append(letter);
        }
        return read.toString();
    }

    /** As most words are. */
    private static boolean isLatin(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (!isLatin(folded.charAt(i))) return false;
        }
        return true;
    }

    private static boolean isLatin(int c) {
        return c >= 'a' && c <= 'z';
    }
}
