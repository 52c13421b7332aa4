package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.Labels.Manner;
import dev.lodestone.campaign.pull.spelling.Folding;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import dev.lodestone.campaign.pull.text.Token.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who is said to stand behind a text: "sponsored by Glow" tells a tie, "sponsored by caffeine" jokes about one, "paid for by me" denies it. */
final class Giver {
    private static final int NEAR = 5;
    private static final String GERMAN_FOR = "fur";
    private static final Set<String> SELF =
            words("me myself us ourselves yours nobody noone no none mir mich uns niemandem");
    private static final Set<String> OWN = words("my our your his her mein meine meinen meiner unser unsere unseren");
    private static final Set<String> THEM = words("them em they these those ihnen");
    /** Where nobody has to be named, only what is one's own is no giver: "an ad for my patience". */
    private static final Set<String> ANYBODY = words("for with by from fur");
    /** "An ad for my own bench" is one, "a partnership with my own laziness" is not. */
    private static final Set<String> OF_OWN_WORK = words("for from fur");

    private final Set<String> known = new HashSet<>();

    Giver(Map<String, List<String>> lists, List<String> brands) {
        Stream.of("business", "wares")
                .flatMap(name -> lists.getOrDefault(name, List.of()).stream())
                .map(Folding::fold)
                .forEach(known::add);
        brands.stream()
                .flatMap(brand -> Stream.of(brand.split("\\s+")))
                .map(Folding::fold)
                .forEach(known::add);
    }

    /** @param named after which words of the label somebody has to be named */
    Manner read(Prose prose, Span label, List<String> named) {
        List<Token> tokens = prose.tokens();
        int end = prose.tokenAt(label.end());
        int last = end < tokens.size() && !tokens.get(end).opensClause() ? end : end - 1;
        for (int at = last; at >= prose.tokenAt(label.start()); at--) {
            String by = tokens.get(at).term();
            if (named.contains(by)) return named(prose, at + 1);
            if (at >= end - 1 && ANYBODY.contains(by)) return owned(prose, by, at + 1);
        }
        return Manner.TOLD;
    }

    private Manner named(Prose prose, int at) {
        if (at >= prose.tokens().size()) return Manner.DOUBTFUL;
        String first = prose.tokens().get(at).term();
        if (SELF.contains(first)) return Manner.DENIED;
        return THEM.contains(first) || isNamed(prose, at, true) ? Manner.TOLD : Manner.DOUBTFUL;
    }

    /** A German noun has a capital whether it names somebody or not. */
    private Manner owned(Prose prose, String by, int at) {
        if (at >= prose.tokens().size()) return Manner.TOLD;
        String first = prose.tokens().get(at).term();
        boolean self = SELF.contains(first) && !by.equals("for") && !by.equals("from");
        boolean own = OWN.contains(first)
                && !(OF_OWN_WORK.contains(by) && isOwnWork(prose, at))
                && !isNamed(prose, at, !by.equals(GERMAN_FOR));
        return own || self ? Manner.DOUBTFUL : Manner.TOLD;
    }

    private static boolean isOwnWork(Prose prose, int at) {
        if (at + 1 >= prose.tokens().size()) return false;
        String next = prose.tokens().get(at + 1).term();
        return next.equals("own") || next.startsWith("eigen");
    }

    private boolean isNamed(Prose prose, int from, boolean byCapital) {
        List<Token> tokens = prose.tokens();
        for (int at = from; at < Math.min(tokens.size(), from + NEAR); at++) {
            Token token = tokens.get(at);
            if (at > from && token.opensClause()) return false;
            if (names(token) || (byCapital && hasCapital(prose, token))) return true;
        }
        return false;
    }

    private boolean names(Token token) {
        boolean handle = token.kind() == Kind.MENTION || token.kind() == Kind.TAG || token.kind() == Kind.LINK;
        return handle || known.contains(token.term());
    }

    private static boolean hasCapital(Prose prose, Token token) {
        return !OWN.contains(token.term())
                && !token.term().equals("i")
                && prose.text().substring(token.start(), token.end()).chars().anyMatch(Character::isUpperCase);
    }

    private static Set<String> words(String line) {
        return Set.of(line.split(" "));
    }
}
