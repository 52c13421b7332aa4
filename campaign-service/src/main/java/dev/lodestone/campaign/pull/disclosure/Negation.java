package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;
import java.util.Set;

/** What takes a label back: "This is not an ad" tells nothing, "No joke, this is an ad" does. */
final class Negation {
    private static final Set<String> INSIDE =
            Set.of("not", "never", "isnt", "wasnt", "arent", "werent", "aint", "kein", "keine", "nicht", "nie");
    private static final Set<String> BEFORE = Set.of(
            "no", "nobody", "nobodys", "none", "noone", "without", "dont", "doesnt", "didnt", "havent", "hasnt",
            "hadnt", "wont", "neither", "nor", "keinen", "ohne");
    /** What may stand between a denial and what it denies. */
    private static final Set<String> BETWEEN = Set.of(
            "a",
            "an",
            "any",
            "the",
            "my",
            "your",
            "one",
            "this",
            "that",
            "they",
            "anyone",
            "anybody",
            "brand",
            "company",
            "even",
            "ever",
            "really",
            "actually",
            "technically",
            "exactly",
            "officially",
            "single",
            "been",
            "being",
            "get",
            "getting",
            "got",
            "do",
            "doing",
            "done",
            "made",
            "have",
            "paid",
            "eine",
            "ein");

    private Negation() {}

    /** A tag is a label of its own, whatever is said before it; a label that is asked about is none. */
    static boolean tells(Prose prose, Span label) {
        List<Token> tokens = prose.tokens();
        int first = prose.tokenAt(label.start());
        int end = prose.tokenAt(label.end());
        if (first >= end) return true;
        if (tokens.get(first).kind() == Token.Kind.TAG) return true;
        return !isAsked(prose, label, end - first)
                && !isDeniedBefore(tokens, first)
                && tokens.subList(first + 1, end).stream()
                        .noneMatch(token -> !token.opensClause() && INSIDE.contains(token.term()));
    }

    private static boolean isAsked(Prose prose, Span label, int words) {
        return words == 1 && prose.text().startsWith("?", label.end());
    }

    /** Looks back to the border of the clause, and only over words that carry a denial on. */
    private static boolean isDeniedBefore(List<Token> tokens, int label) {
        for (int at = label; at > 0 && !tokens.get(at).opensClause(); at--) {
            String before = tokens.get(at - 1).term();
            if (INSIDE.contains(before) || BEFORE.contains(before)) return true;
            if (!BETWEEN.contains(before)) return false;
        }
        return false;
    }
}
