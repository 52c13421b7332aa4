package dev.lodestone.campaign.pull.lexicon;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Reads a pattern for letters that a text must have to match: of each set one row at least. None when in doubt. Any digit
 * stands for all.
 */
final class Needles {
    static final char DIGIT = '0';
    private static final String PLAIN_ESCAPES = "bBdDsSwWAz";
    private static final String SIGNS = ".*+?()[]{}|^$/-";
    private static final String FLAGS = "imsU-";
    private static final String MAY_BE_ABSENT = "?*{";

    private final String written;
    private final StringBuilder run = new StringBuilder();
    private int at;
    private boolean doubtful;

    private Needles(String written) {
        this.written = written;
    }

    static Set<Set<String>> of(String written) {
        Needles needles = new Needles(written);
        Set<Set<String>> found = needles.choices();
        return needles.doubtful || needles.at < written.length() ? Set.of() : found;
    }

    /** One of all choices must be there, so each needs a needle. */
    private Set<Set<String>> choices() {
        Set<Set<String>> first = sequence();
        if (!take('|')) return first;
        Set<String> any = new HashSet<>(longest(first));
        boolean known = !any.isEmpty();
        do {
            Set<String> choice = longest(sequence());
            known &= !choice.isEmpty();
            any.addAll(choice);
        } while (take('|'));
        return known ? Set.of(any) : Set.of();
    }

    private Set<Set<String>> sequence() {
        Set<Set<String>> all = new LinkedHashSet<>();
        while (at < written.length() && "|)".indexOf(written.charAt(at)) < 0) {
            boolean sign = isSign();
            char c = written.charAt(sign ? at + 1 : at);
            at += sign ? 2 : 1;
            if (sign || isPlain(c)) {
                run.append(Character.isDigit(c) ? DIGIT : Character.toLowerCase(c));
                if (isOptional()) run.setLength(run.length() - 1);
                else if (isSign() || at < written.length() && isPlain(written.charAt(at))) continue;
            }
            if (!run.isEmpty()) all.add(Set.of(run.toString()));
            run.setLength(0);
            if (sign) continue;
            switch (c) {
                case '(' -> all.addAll(group());
                case '[' -> skipClass();
                case '{' -> skipTo('}');
                case '\\' -> all.addAll(escape());
                default -> {}
            }
        }
        return all;
    }

    private Set<Set<String>> group() {
        if (take('?') && !isOpened()) return Set.of();
        Set<Set<String>> inside = choices();
        doubtful |= !take(')');
        return isOptional() ? Set.of() : inside;
    }

    /** The longer its shortest needle, the more texts need not be searched. */
    private static Set<String> longest(Set<Set<String>> all) {
        return all.stream().max(Comparator.comparingInt(Needles::shortest)).orElse(Set.of());
    }

    private static int shortest(Set<String> needles) {
        return needles.stream().mapToInt(String::length).min().orElse(0);
    }

    private boolean isPlain(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || " :-_@".indexOf(c) >= 0);
    }

    /** A sign that would mean something else by itself. */
    private boolean isSign() {
        return at + 1 < written.length() && written.charAt(at) == '\\' && SIGNS.indexOf(written.charAt(at + 1)) >= 0;
    }

    private boolean isOptional() {
        return at < written.length() && MAY_BE_ABSENT.indexOf(written.charAt(at)) >= 0;
    }

    /** Whether flags open a group, and do not stand for themselves; names are too much for this reader. */
    private boolean isOpened() {
        while (at < written.length() && FLAGS.indexOf(written.charAt(at)) >= 0) at++;
        boolean opened = take(':');
        doubtful |= !opened && !take(')');
        return opened;
    }

    private Set<Set<String>> escape() {
        doubtful |= at >= written.length() || PLAIN_ESCAPES.indexOf(written.charAt(at)) < 0;
        boolean digit = at < written.length() && written.charAt(at) == 'd';
        at++;
        boolean counted = at + 1 < written.length()
                && written.charAt(at) == '{'
                && "123456789".indexOf(written.charAt(at + 1)) >= 0;
        return digit && (counted || !isOptional()) ? Set.of(Set.of(String.valueOf(DIGIT))) : Set.of();
    }

    /** A class within a class is too much for this reader. */
    private void skipClass() {
        take('^');
        take(']');
        while (at < written.length() && written.charAt(at) != ']') {
            doubtful |= written.charAt(at) == '[';
            at += written.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void skipTo(char end) {
        int found = written.indexOf(end, at);
        doubtful |= found < 0;
        at = found < 0 ? written.length() : found + 1;
    }

    private boolean take(char c) {
        if (at >= written.length() || written.charAt(at) != c) return false;
        at++;
        return true;
    }
}
