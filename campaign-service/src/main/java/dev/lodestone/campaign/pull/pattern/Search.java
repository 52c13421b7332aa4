package dev.lodestone.campaign.pull.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A pattern with letters that it cannot match without. A text that lacks them need not be searched, which costs hundreds of
 * times less: RE2/J walks through a text slowly, however little it looks for.
 */
public final class Search {
    private final Pattern pattern;
    private final Chain needles;
    private final List<String> rarest;

    public Search(String written) {
        this.pattern = Pattern.compile(written, Pattern.CASE_INSENSITIVE);
        this.needles = Needles.of(written);
        this.rarest = needles.rarest();
    }

    /** The text as needles are written; two signs are letters of the alphabet to RE2 only. */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(
                text.toLowerCase(Locale.ROOT).replace('\u017F', 's').replace('\u212A', 'k'));
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= '0' && c <= '9') folded.setCharAt(i, Needles.DIGIT);
        }
        return folded.toString();
    }

    /** None where the folded text says that there is no match. */
    public Optional<Matcher> matcher(String text, String folded) {
        return isPossible(folded) ? Optional.of(pattern.matcher(text)) : Optional.empty();
    }

    private boolean isPossible(String folded) {
        if (rarest.isEmpty()) return true;
        for (String row : rarest) {
            if (folded.contains(row)) return needles.mayBeIn(folded);
        }
        return false;
    }
}
