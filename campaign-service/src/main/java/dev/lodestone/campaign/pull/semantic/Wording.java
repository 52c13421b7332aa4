package dev.lodestone.campaign.pull.semantic;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a text and their pairs, numbers as one word and some signs as words: what the wording head looks at. */
public final class Wording {
    private static final String SIGNS = "!?#@$£€%";
    private static final String NUMBER = "<n>";

    private Wording() {}

    public static Set<String> of(String text) {
        Set<String> found = new LinkedHashSet<>();
        String before = "";
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); ) {
            int end = end(lower, i);
            if (end > i) {
                String word = word(lower.substring(i, end));
                found.add(word);
                if (!before.isEmpty()) found.add(before + "_" + word);
                before = word;
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private static int end(String text, int start) {
        char c = text.charAt(start);
        if (SIGNS.indexOf(c) >= 0) return start + 1;
        boolean digits = Character.isDigit(c);
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end)) == digits && isPart(text.charAt(end))) end++;
        return end;
    }

    private static String word(String word) {
        return Character.isDigit(word.charAt(0)) ? NUMBER : word.replace('’', '\'');
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }
}
