package dev.lodestone.campaign.pull.lexicon;

import com.google.re2j.Pattern;
import java.util.Locale;

/**
 * A pattern with letters that it cannot match without. A text that lacks them need not be searched, which costs hundreds of
 * times less: RE2/J walks through a text slowly, however little it looks for.
 */
record Search(String needle, Pattern pattern) {
    private static final String PLAIN_ESCAPES = "bBdDsSwWAz.+*?()[]{}|^$/-";

    static Search of(String written) {
        return new Search(needle(written), Pattern.compile(written, Pattern.CASE_INSENSITIVE));
    }

    /** The text as needles are written; two signs are letters of the alphabet to RE2 only. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u017F', 's').replace('\u212A', 'k');
    }

    boolean isPossible(String folded) {
        return folded.contains(needle);
    }

    /** The longest run of plain letters outside of all groups and choices; nothing when in doubt. */
    static String needle(String written) {
        String best = "";
        StringBuilder run = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean letter = depth == 0 && c < 128 && (Character.isLetterOrDigit(c) || c == ' ');
            if (letter) {
                run.append(Character.toLowerCase(c));
                if (i + 1 < written.length()) continue;
            }
            if ("?*{".indexOf(c) >= 0 && !run.isEmpty()) run.setLength(run.length() - 1);
            if (run.length() > best.length()) best = run.toString();
            run.setLength(0);
            switch (c) {
                case '\\' -> {
                    i++;
                    if (i >= written.length() || PLAIN_ESCAPES.indexOf(written.charAt(i)) < 0) return "";
                }
                case '[' -> i = classEnd(written, i);
                case '{' -> i = Math.max(i, written.indexOf('}', i));
                case '(' -> depth++;
                case ')' -> depth--;
                case '|' -> {
                    if (depth == 0) return "";
                }
                default -> {}
            }
        }
        return best;
    }

    /** Where a class ends; a class within a class ends the search for needles. */
    private static int classEnd(String written, int start) {
        int i = start + 1;
        if (i < written.length() && written.charAt(i) == '^') i++;
        if (i < written.length() && written.charAt(i) == ']') i++;
        while (i < written.length() && written.charAt(i) != ']') {
            if (written.charAt(i) == '[') return written.length();
            i += written.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
