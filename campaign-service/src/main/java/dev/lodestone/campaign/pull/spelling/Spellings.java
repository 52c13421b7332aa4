package dev.lodestone.campaign.pull.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a word may be read as: "sooo" as "so" and "soo", "l4st" as "last", a word with letters of another script as the Latin one
 * that it looks like. Beside what it looks like the written word stays, so that a wrong guess hides nothing.
 */
public final class Spellings {
    private static final int MOST_RUNS = 3;

    private Spellings() {}

    public static List<String> of(String word) {
        String folded = Folding.fold(word);
        List<String> lookAlikes = LookAlikes.of(folded);
        if (lookAlikes.isEmpty()) return drawnIn(folded);
        Set<String> forms = new LinkedHashSet<>(drawnIn(folded));
        lookAlikes.forEach(form -> forms.addAll(drawnIn(form)));
        return List.copyOf(forms);
    }

    /** Of a letter drawn out, one or two are meant: "hurrryyy" is "hurry". Shorter runs are spelling and stay. */
    private static List<String> drawnIn(String word) {
        if (!isDrawnOut(word)) return List.of(word);
        List<StringBuilder> forms = new ArrayList<>(List.of(new StringBuilder()));
        int runs = 0;
        for (int at = 0, end; at < word.length(); at = end) {
            end = endOfRun(word, at);
            boolean drawnOut = end - at > 2 && Character.isLetter(word.charAt(at));
            List<StringBuilder> doubled = drawnOut && runs++ < MOST_RUNS ? copies(forms) : List.of();
            for (StringBuilder form : forms) form.repeat(word.charAt(at), drawnOut ? 1 : end - at);
            for (StringBuilder form : doubled) form.repeat(word.charAt(at), 2);
            forms.addAll(doubled);
        }
        return forms.stream().map(StringBuilder::toString).toList();
    }

    private static boolean isDrawnOut(String word) {
        for (int i = 2; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == word.charAt(i - 1) && c == word.charAt(i - 2) && Character.isLetter(c)) return true;
        }
        return false;
    }

    private static int endOfRun(String word, int start) {
        int end = start + 1;
        while (end < word.length() && word.charAt(end) == word.charAt(start)) end++;
        return end;
    }

    private static List<StringBuilder> copies(List<StringBuilder> forms) {
        return forms.stream().map(StringBuilder::new).collect(Collectors.toList());
    }
}
