package dev.lodestone.campaign.pull.phrase;

import dev.lodestone.campaign.pull.phrase.Phrase.AnyOf;
import dev.lodestone.campaign.pull.phrase.Phrase.Marked;
import dev.lodestone.campaign.pull.phrase.Phrase.Sequence;
import dev.lodestone.campaign.pull.phrase.Phrase.Stem;
import dev.lodestone.campaign.pull.phrase.Phrase.Word;
import java.util.HashSet;
import java.util.Set;

/** Which words a text must have for a phrase to match at all. */
final class Needed {
    private static final Set<String> EVERYWHERE = Set.of(
            "a",
            "an",
            "the",
            "this",
            "that",
            "it",
            "its",
            "is",
            "are",
            "be",
            "to",
            "of",
            "in",
            "on",
            "at",
            "for",
            "and",
            "or",
            "if",
            "so",
            "not",
            "no",
            "you",
            "your",
            "youre",
            "i",
            "im",
            "my",
            "me",
            "we",
            "they",
            "them",
            "with",
            "just",
            "all",
            "have",
            "has",
            "do",
            "dont",
            "will",
            "would",
            "can",
            "was",
            "get",
            "only",
            "<number>");
    private static final int COMMON = 20;

    private Needed() {}

    /** A text must have one of these; none when that cannot be said. */
    static Set<String> terms(Phrase phrase) {
        return switch (phrase) {
            case Word word -> Set.of(word.term());
            case Stem ignored -> Set.of();
            case Marked marked -> terms(marked.phrase());
            case AnyOf any -> union(any);
            case Sequence sequence -> rarest(sequence);
        };
    }

    private static Set<String> rarest(Sequence sequence) {
        Set<String> rarest = Set.of();
        for (Phrase part : sequence.parts()) {
            Set<String> terms = terms(part);
            if (!terms.isEmpty() && (rarest.isEmpty() || cost(terms) < cost(rarest))) rarest = terms;
        }
        return rarest;
    }

    private static Set<String> union(AnyOf any) {
        Set<String> union = new HashSet<>();
        for (Phrase choice : any.choices()) {
            Set<String> terms = terms(choice);
            if (terms.isEmpty()) return Set.of();
            union.addAll(terms);
        }
        return union;
    }

    private static int cost(Set<String> terms) {
        int cost = 0;
        for (String term : terms) cost += EVERYWHERE.contains(term) ? COMMON : 1;
        return cost;
    }
}
