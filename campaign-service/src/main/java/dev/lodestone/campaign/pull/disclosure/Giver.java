package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.denial.Manner;
import dev.lodestone.campaign.pull.lexicon.Names;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import dev.lodestone.campaign.pull.text.Token.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is said to stand behind a text: "sponsored by Glow" tells a tie, "sponsored by caffeine" jokes about one, "paid for by me" denies it. */
final class Giver {
    private static final int NEAR = 5;

    private final Map<String, Set<String>> lists;
    private final Prose prose;
    private final List<Token> tokens;
    private final Places names;
    private final Set<String> tags;
    private final Set<String> known = new HashSet<>();

    Giver(Map<String, Set<String>> lists, Prose prose, List<String> brands) {
        this.lists = lists;
        this.prose = prose;
        this.tokens = prose.tokens();
        known.addAll(list("business"));
        known.addAll(list("wares"));
        known.addAll(Names.words(brands));
        this.names = new Places(Names.find(prose, brands));
        this.tags = brands.stream()
                .map(brand -> "#" + String.join("", Names.words(List.of(brand))))
                .collect(Collectors.toSet());
    }

    /** The label with the brand that stands beside it, if one does. */
    Optional<Span> beside(Span label) {
        int next = prose.tokenAt(label.end());
        if (next >= tokens.size()) return Optional.empty();
        Token token = tokens.get(next);
        boolean tagged = token.kind() == Kind.TAG && tags.contains(token.term());
        if (tagged || token.kind() == Kind.MENTION) return Optional.of(new Span(label.start(), token.end()));
        return names.starting(token.start(), token.start() + 1).stream()
                .map(name -> new Span(label.start(), name.end()))
                .findFirst();
    }

    Manner read(Span span, Label label) {
        List<String> named = Optional.ofNullable(label.named()).orElse(List.of());
        int end = prose.tokenAt(span.end());
        int last = end < tokens.size() && !tokens.get(end).opensClause() ? end : end - 1;
        for (int at = last; at >= prose.tokenAt(span.start()); at--) {
            String by = tokens.get(at).term();
            if (named.contains(by)) return named(at + 1);
            if (at >= end - 1 && list("for-anybody").contains(by)) return owned(by, at + 1);
        }
        return Manner.TOLD;
    }

    private Manner named(int at) {
        if (at >= tokens.size()) return Manner.DOUBTFUL;
        String first = tokens.get(at).term();
        if (list("self").contains(first)) return Manner.DENIED;
        return list("them").contains(first) || isNamed(at, true) ? Manner.TOLD : Manner.DOUBTFUL;
    }

    /** In some languages a noun has a capital whether it names somebody or not. */
    private Manner owned(String by, int at) {
        if (at >= tokens.size()) return Manner.TOLD;
        String first = tokens.get(at).term();
        boolean self = list("self").contains(first) && list("for-self").contains(by);
        boolean own = list("own").contains(first)
                && !(list("for-goods").contains(by) && isOwnWork(at + 1))
                && !isNamed(at, !list("for-nouns").contains(by))
                && !isIntroduced(at + 1)
                && !isPlace(by, at);
        return own || self ? Manner.DOUBTFUL : Manner.TOLD;
    }

    private boolean isOwnWork(int next) {
        if (next >= tokens.size()) return false;
        String word = tokens.get(next).term();
        return list("own-work").contains(word) || list("fresh").stream().anyMatch(word::startsWith);
    }

    /** "Paid partnership with my favourite oats: Glow". */
    private boolean isIntroduced(int from) {
        int at = from;
        while (at < Math.min(tokens.size(), from + NEAR) && !tokens.get(at).opensClause()) at++;
        if (at >= tokens.size() || !isAnnounced(at)) return false;
        boolean alone = at + 1 == tokens.size() || tokens.get(at + 1).opensClause();
        return names(tokens.get(at)) || (alone && hasCapital(tokens.get(at)));
    }

    private boolean isAnnounced(int at) {
        return prose.text()
                .substring(tokens.get(at - 1).end(), tokens.get(at).start())
                .strip()
                .equals(":");
    }

    /** "Ad from my kitchen", "Ad with my dog" and "Ad for your walls" open with a label, whoever's they are. */
    private boolean isPlace(String by, int own) {
        boolean opening = own == 2 && list("notice").contains(tokens.getFirst().term()) && !isOwnWork(own + 1);
        boolean reader = list("reader").contains(tokens.get(own).term());
        return opening && (reader || list("for-place").contains(by));
    }

    private boolean isNamed(int from, boolean byCapital) {
        for (int at = from; at < Math.min(tokens.size(), from + NEAR); at++) {
            Token token = tokens.get(at);
            if (at > from && token.opensClause()) return false;
            if (names(token) || (byCapital && hasCapital(token))) return true;
        }
        return false;
    }

    private boolean names(Token token) {
        boolean handle = token.kind() == Kind.MENTION || token.kind() == Kind.TAG || token.kind() == Kind.LINK;
        return handle || known.contains(token.term());
    }

    private boolean hasCapital(Token token) {
        return !list("own").contains(token.term())
                && !list("unnamed").contains(token.term())
                && prose.text().substring(token.start(), token.end()).chars().anyMatch(Character::isUpperCase);
    }

    private Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }
}
