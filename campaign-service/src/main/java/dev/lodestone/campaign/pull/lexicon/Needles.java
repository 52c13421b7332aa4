package dev.lodestone.campaign.pull.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Reads a pattern for letters of which a text must have one row at least to match; none when in doubt. */
final class Needles {
    private static final String PLAIN_ESCAPES = "bBdDsSwWAz.+*?()[]{}|^$/-";
    private static final String FLAGS = "imsU-";
    private static final String MAY_BE_ABSENT = "?*{";

    private final String written;
    private final StringBuilder run = new StringBuilder();
    private int at;
    private boolean doubtful;

    private Needles(String written) {
        this.written = written;
    }

    static Set<String> of(String written) {
        Needles needles = new Needles(written);
        Set<String> found = needles.choices();
        return needles.doubtful || needles.at < written.length() ? Set.of() : found;
    }

    /** One of all choices must be there, so each needs a needle. */
    private Set<String> choices() {
        Set<String> all = new HashSet<>();
        boolean known = true;
        do {
            Set<String> choice = sequence();
            known &= !choice.isEmpty();
            all.addAll(choice);
        } while (take('|'));
        return known ? all : Set.of();
    }

    private Set<String> sequence() {
        Set<String> best = Set.of();
        while (at < written.length() && "|)".indexOf(written.charAt(at)) < 0) {
            char c = written.charAt(at++);
            if (isPlain(c)) {
                run.append(Character.toLowerCase(c));
                if (isOptional()) run.setLength(run.length() - 1);
                else if (at < written.length() && isPlain(written.charAt(at))) continue;
            }
            best = better(best, run.isEmpty() ? Set.of() : Set.of(run.toString()));
            run.setLength(0);
            switch (c) {
                case '(' -> best = better(best, group());
                case '[' -> skipClass();
                case '{' -> skipTo('}');
                case '\\' -> skipEscape();
                default -> {}
            }
        }
        return best;
    }

    private Set<String> group() {
        if (take('?') && !isOpened()) return Set.of();
        Set<String> inside = choices();
        doubtful |= !take(')');
        return isOptional() ? Set.of() : inside;
    }

    /** The longer its shortest needle, the more texts need not be searched. */
    private static Set<String> better(Set<String> one, Set<String> other) {
        return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(Set<String> needles) {
        return needles.stream().mapToInt(String::length).min().orElse(0);
    }

    private boolean isPlain(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == ' ' || c == ':');
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

    private void skipEscape() {
        doubtful |= at >= written.length() || PLAIN_ESCAPES.indexOf(written.charAt(at)) < 0;
        at++;
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
