package dev.lodestone.campaign.pull.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sentence, a clause of one that has several, or a part of a clause that opens with a conjunction or ends before one: what may
 * carry the pressure of a text.
 *
 * @param clauses how many clauses its sentence has, each as many as it has parts
 */
public record Passage(Span span, Span sentence, int words, int clauses) {
    /** Less is no thought of its own. */
    private static final int LEAST_OF_A_PART = 3;

    public boolean isSentence() {
        return span.equals(sentence);
    }

    /**
     * The sentences of a text in order, each followed by its clauses and their parts.
     *
     * @param conjunctions where a clause may be parted: "and", "before"
     */
    public static List<Passage> of(Prose prose, Set<String> conjunctions) {
        List<Passage> passages = new ArrayList<>();
        for (Span sentence : prose.sentences()) {
            int words = prose.wordsIn(sentence);
            if (words == 0) continue;
            Span trimmed = trimmed(prose, sentence);
            List<Span> clauses = clauses(prose, sentence);
            List<List<Span>> parts = clauses.stream()
                    .map(clause -> parts(prose, clause, conjunctions))
                    .toList();
            int count = parts.stream().mapToInt(List::size).sum();
            passages.add(new Passage(trimmed, trimmed, words, count));
            Stream.concat(
                            clauses.size() == 1 ? Stream.of() : clauses.stream(),
                            parts.stream().filter(several -> several.size() > 1).flatMap(List::stream))
                    .forEach(span -> passages.add(new Passage(span, trimmed, prose.wordsIn(span), count)));
        }
        return passages;
    }

    private static List<Span> parts(Prose prose, Span clause, Set<String> conjunctions) {
        List<Span> parts = new ArrayList<>();
        int first = prose.tokenAt(clause.start());
        int end = prose.tokenAt(clause.end());
        for (int at = first + LEAST_OF_A_PART; at <= end - LEAST_OF_A_PART; at++) {
            if (at - first < LEAST_OF_A_PART
                    || !conjunctions.contains(prose.tokens().get(at).term())) continue;
            parts.add(new Span(
                    prose.startOfToken(first), prose.tokens().get(at - 1).end()));
            first = at;
        }
        parts.add(new Span(prose.startOfToken(first), clause.end()));
        return parts;
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
