package dev.lodestone.campaign.pull.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, or a clause of one that has several: what may carry the pressure of a text.
 *
 * @param clauses how many clauses its sentence has
 */
public record Passage(Span span, Span sentence, int words, int clauses) {
    public boolean isSentence() {
        return span.equals(sentence);
    }

    /** The sentences of a text in order, each followed by its clauses. */
    public static List<Passage> of(Prose prose) {
        List<Passage> passages = new ArrayList<>();
        for (Span sentence : prose.sentences()) {
            int words = prose.wordsIn(sentence);
            if (words == 0) continue;
            Span trimmed = trimmed(prose, sentence);
            List<Span> clauses = clauses(prose, sentence);
            passages.add(new Passage(trimmed, trimmed, words, clauses.size()));
            if (clauses.size() == 1) continue;
            for (Span clause : clauses) {
                passages.add(new Passage(clause, trimmed, prose.wordsIn(clause), clauses.size()));
            }
        }
        return passages;
    }

    private static List<Span> clauses(Prose prose, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int first = prose.tokenAt(sentence.start());
        int last = prose.tokenAt(sentence.end());
        for (int i = first; i < last; i++) {
            Token token = prose.tokens().get(i);
            if (clauses.isEmpty() || token.opensClause()) clauses.add(new Span(token.start(), token.end()));
            else clauses.add(new Span(clauses.removeLast().start(), token.end()));
        }
        return clauses;
    }

    private static Span trimmed(Prose prose, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(prose.text().charAt(start))) start++;
        while (end > start && Character.isWhitespace(prose.text().charAt(end - 1))) end--;
        return new Span(start, end);
    }
}
