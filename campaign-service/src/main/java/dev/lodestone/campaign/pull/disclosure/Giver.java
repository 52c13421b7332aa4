package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.Labels.Manner;
import dev.lodestone.campaign.pull.spelling.Folding;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import dev.lodestone.campaign.pull.text.Token.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who is said to stand behind a text: "sponsored by Glow" tells a tie, "sponsored by caffeine" jokes about one, "paid for by me" denies it. */
final class Giver {
    private static final int NEAR = 5;
    private static final Set<String> SELF = Set.of(
            "me", "myself", "us", "ourselves", "yours", "nobody", "noone", "no", "none", "mir", "uns", "niemandem");
    private static final Set<String> OWN = Set.of("my", "our", "your", "his", "her", "mein", "meine", "meiner");
    private static final Set<String> OWN_WORK = Set.of("for", "from");
    private static final Set<String> THEM = Set.of("them", "em", "they", "these", "those", "ihnen");
    /** Where nobody has to be named, only what is one's own is no giver: "an ad for my patience". */
    private static final Set<String> ANYBODY = Set.of("for", "with", "by", "from", "für", "mit", "von");
    /** What of one's own may well be advertised. */
    private static final Set<String> WARES = Set.of(
            "business",
            "book",
            "range",
            "collection",
            "channel",
            "podcast",
            "employer",
            "employers",
            "program",
            "programme",
            "course",
            "app",
            "class",
            "classes",
            "newsletter",
            "line",
            "product",
            "products",
            "etsy");

    private final Set<String> known = new HashSet<>();

    /** @param businesses words for who gives, beside the names of brands */
    Giver(List<String> businesses, List<String> brands) {
        known.addAll(businesses);
        known.addAll(WARES);
        brands.stream()
                .flatMap(brand -> Stream.of(brand.split("\\s+")))
                .map(Folding::fold)
                .forEach(known::add);
    }

    /** @param named after which words of the label somebody has to be named */
    Manner read(Prose prose, Span label, List<String> named) {
        List<Token> tokens = prose.tokens();
        int end = prose.tokenAt(label.end());
        if (end == 0 || end >= tokens.size()) return Manner.TOLD;
        String last = tokens.get(end - 1).term();
        String next = tokens.get(end).opensClause() ? "" : tokens.get(end).term();
        if (named.contains(last)) return named(prose, end);
        if (named.contains(next)) return named(prose, end + 1);
        if (ANYBODY.contains(last)) return owned(prose, last, end);
        return ANYBODY.contains(next) ? owned(prose, next, end + 1) : Manner.TOLD;
    }

    private Manner named(Prose prose, int at) {
        if (at >= prose.tokens().size()) return Manner.DOUBTFUL;
        String first = prose.tokens().get(at).term();
        if (SELF.contains(first)) return Manner.DENIED;
        return THEM.contains(first) || isNamed(prose, at) ? Manner.TOLD : Manner.DOUBTFUL;
    }

    private Manner owned(Prose prose, String by, int at) {
        if (at >= prose.tokens().size()) return Manner.TOLD;
        String first = prose.tokens().get(at).term();
        boolean own = OWN.contains(first) && !isNamed(prose, at) && !(OWN_WORK.contains(by) && isOwnWork(prose, at));
        return own || (by.equals("by") && SELF.contains(first)) ? Manner.DOUBTFUL : Manner.TOLD;
    }

    /** "An ad for my own bench", and not "with my own laziness". */
    private static boolean isOwnWork(Prose prose, int at) {
        return at + 1 < prose.tokens().size() && prose.tokens().get(at + 1).term().equals("own");
    }

    private boolean isNamed(Prose prose, int from) {
        List<Token> tokens = prose.tokens();
        for (int at = from; at < Math.min(tokens.size(), from + NEAR); at++) {
            Token token = tokens.get(at);
            if (at > from && token.opensClause()) return false;
            if (names(prose, token)) return true;
        }
        return false;
    }

    private boolean names(Prose prose, Token token) {
        boolean handle = token.kind() == Kind.MENTION || token.kind() == Kind.TAG || token.kind() == Kind.LINK;
        boolean capital =
                prose.text().substring(token.start(), token.end()).chars().anyMatch(Character::isUpperCase)
                        && !OWN.contains(token.term())
                        && !token.term().equals("i");
        return handle || capital || known.contains(token.term());
    }
}
