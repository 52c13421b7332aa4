package dev.lodestone.campaign.pull.lexicon;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;
import java.util.TreeSet;

/** Where the clauses of a text begin: behind a sign, or without one at words such as "and you". */
final class Clauses {
    private final TreeSet<Integer> starts = new TreeSet<>();
    private final int end;

    /** @param openings words that open a clause without a sign */
    Clauses(Prose prose, List<Span> openings) {
        prose.tokens().stream().filter(Token::opensClause).forEach(token -> starts.add(token.start()));
        openings.forEach(opening -> starts.add(opening.start()));
        end = prose.text().length();
    }

    /** The clause that the span stands in, or all that it reaches into. */
    Span around(Span span) {
        Integer start = starts.floor(span.start());
        Integer next = starts.ceiling(span.end());
        return new Span(start == null ? 0 : start, next == null ? end : next);
    }
}
