package dev.lodestone.campaign.pull.spelling;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plain form of a word: small letters without accents and apostrophes; styled letters such as "𝗕𝘂𝘆" become plain ones. */
public final class Folding {
    private Folding() {}

    public static String fold(String word) {
        if (isFolded(word)) return word;
        String plain = isPlain(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).codePoints().filter(Folding::isKept).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Most words of a text. */
    private static boolean isFolded(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) return false;
        }
        return true;
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }

    private static boolean isKept(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && type != Character.FORMAT
                && !Glyphs.isApostrophe(codePoint);
    }

    public static Set<String> all(@Nullable Collection<String> words) {
        return words == null ? Set.of() : words.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }
}
