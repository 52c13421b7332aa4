package dev.lodestone.campaign.pull;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Faults of form that need the original letters: runs of capitals, and a discount code said again and again. */
final class Shouting {
    private static final int LONGEST_ACRONYM = 3;
    private static final Pattern WORD = Pattern.compile("[#@]?[\\p{L}\\p{N}'’&-]+");
    private static final Pattern CODE = Pattern.compile("(?i)\\bcode:?\\s+([a-z0-9]{3,20})\\b");
    private static final Advice CAPITALS =
            new Advice("Shouting in capitals.", "Format is pressure too.", "Write it in small letters.", 85);
    private static final Advice CODES = new Advice(
            "The code is pushed more than once.",
            "Repeating a code turns a story into an advertisement break.",
            "Say the code once.",
            90);

    private Shouting() {}

    /** At least two words in capitals one after the other, one of them longer than an acronym. */
    static List<Finding> capitals(Prose prose, Options options) {
        Set<String> shielded = shields(options);
        List<Finding> found = new ArrayList<>();
        Matcher words = WORD.matcher(prose.original());
        int start = -1;
        int end = -1;
        int count = 0;
        boolean shout = false;
        while (words.find()) {
            String word = words.group();
            boolean capital = isCapital(word) && !shielded.contains(word);
            if (capital && count > 0 && !adjacent(prose, end, words.start())) {
                report(prose, found, start, end, count, shout);
                count = 0;
            }
            if (capital) {
                if (count++ == 0) {
                    start = words.start();
                    shout = false;
                }
                end = words.end();
                shout |= word.length() > LONGEST_ACRONYM;
            } else {
                report(prose, found, start, end, count, shout);
                count = 0;
            }
        }
        report(prose, found, start, end, count, shout);
        return found;
    }

    static List<Finding> codes(Prose prose) {
        List<Finding> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Matcher code = CODE.matcher(prose.original());
        while (code.find()) {
            String token = code.group(1);
            if (!seen.add(token.toLowerCase(Locale.ROOT)) || token.equals(token.toLowerCase(Locale.ROOT))) continue;
            Matcher again = Pattern.compile("\\b" + token + "\\b").matcher(prose.original());
            for (int from = code.end(); again.find(from); from = again.end()) {
                found.add(Finding.at(
                        "PR-PRI-02", "price-push", Severity.MINOR, prose, again.start(), again.end(), CODES));
            }
        }
        return found;
    }

    private static void report(Prose prose, List<Finding> found, int start, int end, int count, boolean shout) {
        if (count < 2 || !shout) return;
        found.add(Finding.at("PR-FMT-01", "format", Severity.MINOR, prose, start, end, CAPITALS));
    }

    private static boolean adjacent(Prose prose, int end, int start) {
        return prose.original().substring(end, start).isBlank();
    }

    private static boolean isCapital(String word) {
        return word.charAt(0) != '#'
                && word.charAt(0) != '@'
                && word.chars().anyMatch(Character::isUpperCase)
                && word.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c));
    }

    private static Set<String> shields(Options options) {
        Set<String> shields = new HashSet<>();
        options.brandNames()
                .forEach(name ->
                        shields.addAll(List.of(name.toUpperCase(Locale.ROOT).split("\\s+"))));
        return shields;
    }
}
