package dev.lodestone.campaign.pull.phrase;

import dev.lodestone.campaign.pull.phrase.Phrase.AnyOf;
import dev.lodestone.campaign.pull.phrase.Phrase.Marked;
import dev.lodestone.campaign.pull.phrase.Phrase.Sequence;
import dev.lodestone.campaign.pull.phrase.Phrase.Stem;
import dev.lodestone.campaign.pull.phrase.Phrase.Word;
import java.util.HashSet;
import java.util.Set;

/**
 * Which words a text must have for a phrase to match at all.
 *
 * @param everywhere words of most texts, by which a phrase is looked for only where it has no rarer one
 */
record Needed(Set<String> everywhere) {
    private static final String NUMBER = "<number>";
    private static final int COMMON = 20;

    /** A text must have one of these; none when that cannot be said. */
    Set<String> terms(Phrase phrase) {
        return switch (phrase) {
            case Word word -> Set.of(word.term());
            case Stem ignored -> Set.of();
            case Marked marked -> terms(marked.phrase());
            case AnyOf any -> union(any);
            case Sequence sequence -> rarest(sequence);
        };
    }

    private Set<String> rarest(Sequence sequence) {
        Set<String> rarest = Set.of();
        for (Phrase part : sequence.parts()) {
            Set<String> terms = terms(part);
            if (!terms.isEmpty() && (rarest.isEmpty() || cost(terms) < cost(rarest))) rarest = terms;
        }
        return rarest;
    }

    private Set<String> union(AnyOf any) {
        Set<String> union = new HashSet<>();
        for (Phrase choice : any.choices()) {
            Set<String> terms = terms(choice);
            if (terms.isEmpty()) return Set.of();
            union.addAll(terms);
        }
        return union;
    }

    private int cost(Set<String> terms) {
        int cost = 0;
        for (String term : terms) cost += term.equals(NUMBER) || everywhere.contains(term) ? COMMON : 1;
        return cost;
    }
}
