package dev.lodestone.campaign.pull.disclosure.denial;

import dev.lodestone.campaign.pull.spelling.Folding;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import dev.lodestone.campaign.pull.text.Token.Kind;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What takes a label back in a language: "This is not an ad" tells nothing, "No joke, this is an ad" does; "A paid partnership?
 * Never." only asks.
 *
 * @param inside what denies within a label and before it
 * @param before what denies before it only
 * @param between what may stand between a denial and what it denies
 * @param idioms words in a row before a tag that deny nothing: "I can't even #ad"
 * @param ordinary what denies in other languages and is another word in this one: "a sin #ad"
 * @param unreal what is wished for or wondered about: "I wish this were sponsored", "they ask if it is an ad"
 * @param wondered what may stand between that and a label
 */
public record Negation(
        Set<String> inside,
        Set<String> before,
        Set<String> between,
        Set<String> idioms,
        Set<String> ordinary,
        Set<String> unreal,
        Set<String> wondered,
        Set<String> yes,
        Set<String> no,
        Set<String> asks) {
    public Negation {
        inside = Folding.all(inside);
        before = Folding.all(before);
        between = Folding.all(between);
        idioms = idioms == null ? Set.of() : Set.copyOf(idioms);
        ordinary = Folding.all(ordinary);
        unreal = Folding.all(unreal);
        wondered = Folding.all(wondered);
        yes = Folding.all(yes);
        no = Folding.all(no);
        asks = Folding.all(asks);
    }

    /** What either language says. */
    public Negation or(Negation other) {
        return new Negation(
                both(inside, other.inside),
                both(before, other.before),
                both(between, other.between),
                both(idioms, other.idioms),
                both(ordinary, other.ordinary),
                both(unreal, other.unreal),
                both(wondered, other.wondered),
                both(yes, other.yes),
                both(no, other.no),
                both(asks, other.asks));
    }

    /** Whoever writes in one language may deny in another. */
    public Negation deniedBy(Negation others) {
        return new Negation(
                both(inside, without(others.inside, ordinary)),
                both(before, without(others.before, ordinary)),
                both(between, others.between),
                idioms,
                ordinary,
                unreal,
                wondered,
                yes,
                no,
                asks);
    }

    private static Set<String> without(Set<String> words, Set<String> some) {
        Set<String> left = new HashSet<>(words);
        left.removeAll(some);
        return left;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    public Manner read(Prose prose, Span label) {
        int first = prose.tokenAt(label.start());
        int end = prose.tokenAt(label.end());
        if (first >= end) return Manner.TOLD;
        List<Token> tokens = prose.tokens();
        boolean denied = isBefore(tokens, first, word -> inside.contains(word) || before.contains(word), between)
                || tokens.subList(first + 1, end).stream()
                        .anyMatch(token -> !token.opensClause() && inside.contains(token.term()));
        if (denied) return Manner.DENIED;
        boolean wished = isBefore(tokens, first, unreal::contains, wondered) || isQuoted(prose, label);
        return new Question(yes, no, asks).read(prose, first, end).and(wished ? Manner.DOUBTFUL : Manner.TOLD);
    }

    /** Looks back to the border of the clause, and only over words that carry on what is looked for. */
    private boolean isBefore(List<Token> tokens, int label, Predicate<String> sought, Set<String> over) {
        for (int at = label; at > 0 && !tokens.get(at).opensClause(); at--) {
            String before = tokens.get(at - 1).term();
            if (sought.test(before)) return tokens.get(label).kind() != Kind.TAG || !isIdiom(tokens, at - 1);
            if (!over.contains(before)) return false;
        }
        return false;
    }

    private boolean isIdiom(List<Token> tokens, int denial) {
        return idioms.stream().map(idiom -> List.of(idiom.split(" "))).anyMatch(idiom -> {
            int from = Math.max(0, denial - idiom.size() + 1);
            int to = Math.min(tokens.size(), denial + idiom.size());
            List<String> around =
                    tokens.subList(from, to).stream().map(Token::term).toList();
            return Collections.indexOfSubList(around, idiom) >= 0;
        });
    }

    /** The word alone, which somebody is said to have said. */
    private static boolean isQuoted(Prose prose, Span label) {
        Span sentence = prose.sentenceAt(label.start());
        return prose.quotations().stream()
                .anyMatch(quote -> quote.start() + 1 == label.start()
                        && quote.end() <= label.end() + 2
                        && prose.wordsIn(new Span(sentence.start(), quote.start())) > 0);
    }
}
