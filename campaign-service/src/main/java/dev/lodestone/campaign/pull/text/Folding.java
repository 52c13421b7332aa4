package dev.lodestone.campaign.pull.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    /** The folded word, and what it may mean when letters are drawn out: "sooo" is "so" or "soo". */
    static List<String> forms(String word) {
        String folded = fold(word);
        if (!isDrawnOut(folded)) return List.of(folded);
        String once = squeeze(folded, 1);
        List<String> forms = new ArrayList<>(List.of(once));
        String twice = squeeze(folded, 2);
        if (!twice.equals(once)) forms.add(twice);
        return forms;
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

    private static boolean isDrawnOut(String word) {
        for (int i = 2; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c) && c == word.charAt(i - 1) && c == word.charAt(i - 2)) return true;
        }
        return false;
    }

    /** Runs of three and more letters become {@code most} long; shorter runs are spelling and stay. */
    private static String squeeze(String word, int most) {
        StringBuilder squeezed = new StringBuilder();
        for (int i = 0; i < word.length(); ) {
            int end = i;
            while (end < word.length() && word.charAt(end) == word.charAt(i)) end++;
            int length = end - i > 2 && Character.isLetter(word.charAt(i)) ? most : end - i;
            squeezed.repeat(word.charAt(i), length);
            i = end;
        }
        return squeezed.toString();
    }
}
