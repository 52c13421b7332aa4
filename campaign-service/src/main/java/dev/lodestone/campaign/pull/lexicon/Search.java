package dev.lodestone.campaign.pull.lexicon;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;

/**
 * A pattern with letters that it cannot match without. A text that lacks them need not be searched, which costs hundreds of
 * times less: RE2/J walks through a text slowly, however little it looks for.
 */
record Search(Set<Set<String>> needles, Pattern pattern) {
    static Search of(String written) {
        return new Search(Needles.of(written), Pattern.compile(written, Pattern.CASE_INSENSITIVE));
    }

    /** The text as needles are written; two signs are letters of the alphabet to RE2 only. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(
                text.toLowerCase(Locale.ROOT).replace('\u017F', 's').replace('\u212A', 'k'));
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= '0' && c <= '9') folded.setCharAt(i, Needles.DIGIT);
        }
        return folded.toString();
    }

    boolean isPossible(String folded) {
        return needles.stream().allMatch(choices -> choices.stream().anyMatch(folded::contains));
    }
}
