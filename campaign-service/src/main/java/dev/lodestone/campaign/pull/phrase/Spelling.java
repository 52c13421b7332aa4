package dev.lodestone.campaign.pull.phrase;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Reads in an expression which letters a text must have for it to match at all. What it does not know it takes for any letter. */
final class Spelling {
    private final String written;
    private int at;

    private Spelling(String written) {
        this.written = written;
    }

    /** Small letters in a row, one of which a text must have; none when that cannot be said. */
    static Set<String> needed(String written) {
        return new Spelling(written.toLowerCase(Locale.ROOT)).choices();
    }

    private Set<String> choices() {
        Set<String> union = new HashSet<>();
        boolean known = true;
        do {
            Set<String> choice = sequence();
            known &= !choice.isEmpty();
            union.addAll(choice);
        } while (take('|'));
        return known ? union : Set.of();
    }

    /** All parts of a sequence are needed, so that the longest one serves best. */
    private Set<String> sequence() {
        Set<String> best = Set.of();
        StringBuilder run = new StringBuilder();
        while (at < written.length() && "|)".indexOf(written.charAt(at)) < 0) {
            int start = at;
            Set<String> part = part();
            boolean letter = part.size() == 1 && isLetter(start);
            boolean optional = isOptional();
            if (letter && !optional) run.append(part.iterator().next());
            if (letter && !optional && !repeats()) continue;
            best = longer(best, run.isEmpty() ? Set.of() : Set.of(run.toString()));
            run.setLength(0);
            if (!optional) best = longer(best, part);
            skipCount();
        }
        return longer(best, run.isEmpty() ? Set.of() : Set.of(run.toString()));
    }

    private boolean isLetter(int start) {
        return written.charAt(start) != '(';
    }

    private Set<String> part() {
        char c = written.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> anyOf();
            case '\\' -> escaped();
            case '.', '^', '$' -> Set.of();
            default -> Set.of(String.valueOf(c));
        };
    }

    private Set<String> group() {
        if (take('?')) {
            while (":)".indexOf(written.charAt(at)) < 0) at++;
            if (take(')')) return Set.of();
            at++;
        }
        Set<String> choices = choices();
        take(')');
        return choices;
    }

    private Set<String> anyOf() {
        for (take(']'); written.charAt(at) != ']'; at++) {
            if (written.charAt(at) == '\\') at++;
        }
        at++;
        return Set.of();
    }

    private Set<String> escaped() {
        char c = written.charAt(at++);
        if (c == 'p') at = written.indexOf('}', at) + 1;
        return Character.isLetterOrDigit(c) ? Set.of() : Set.of(String.valueOf(c));
    }

    private boolean isOptional() {
        return at < written.length() && ("?*".indexOf(written.charAt(at)) >= 0 || written.startsWith("{0", at));
    }

    private boolean repeats() {
        return at < written.length() && "+{".indexOf(written.charAt(at)) >= 0;
    }

    private void skipCount() {
        if (take('{')) at = written.indexOf('}', at) + 1;
        else if (at < written.length() && "?*+".indexOf(written.charAt(at)) >= 0) at++;
        else return;
        take('?');
    }

    private static Set<String> longer(Set<String> one, Set<String> other) {
        return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    private boolean take(char c) {
        if (at >= written.length() || written.charAt(at) != c) return false;
        at++;
        return true;
    }
}
