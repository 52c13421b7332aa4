package dev.lodestone.campaign.pull.phrase;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.jspecify.annotations.Nullable;

/**
 * One text as an index of one document. Beside its words a token is found by its kind ({@code <number>}) and, where it opens
 * a clause, by {@code <^>}, where it ends one, by {@code <$>}, and by {@code <=>} where it is all of one. Sentences lie far apart, so that no phrase reaches over their borders.
 */
public final class WordIndex {
    public static final String OPENING = "<^>";
    public static final String CLOSING = "<$>";
    public static final String ALONE = "<=>";
    private static final String FIELD = "text";
    static final int SENTENCE_GAP = 100;
    /** No phrase has a longer word, and Lucene takes none of more than 32,766 bytes. */
    private static final int LONGEST_WORD = 1_000;

    private final Prose prose;
    private final Map<String, Positions.Places> places = new HashMap<>();
    private final List<Term> stream = new ArrayList<>();
    private int position = -1;
    /** Made for the first phrase that may be there. */
    private @Nullable LeafReaderContext leaf;

    public WordIndex(Prose prose) {
        this.prose = prose;
        List<Token> tokens = prose.tokens();
        int sentence = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.EMOJI) continue;
            add(token.term(), token.sentence() == sentence ? 1 : SENTENCE_GAP, token);
            sentence = token.sentence();
            for (int form = 1; form < token.forms().size(); form++)
                add(token.forms().get(form), 0, token);
            if (token.kind() != Token.Kind.WORD) add(kind(token.kind()), 0, token);
            boolean closes = closesClause(tokens, i);
            if (closes) add(CLOSING, 0, token);
            if (token.opensClause()) add(OPENING, 0, token);
            if (closes && token.opensClause()) add(ALONE, 0, token);
        }
    }

    private static boolean closesClause(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size() && tokens.get(next).kind() == Token.Kind.EMOJI) next++;
        return next == tokens.size() || tokens.get(next).opensClause();
    }

    private void add(String word, int step, Token token) {
        String text = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        position += step;
        places.computeIfAbsent(text, absent -> new Positions.Places()).add(position);
        stream.add(new Term(text, step, token));
    }

    public static String kind(Token.Kind kind) {
        return "<" + kind.name().toLowerCase(Locale.ROOT) + ">";
    }

    public Prose prose() {
        return prose;
    }

    Map<String, Positions.Places> places() {
        return places;
    }

    /** Where the source matches, shortest intervals, in order, so many at most. */
    List<Span> find(IntervalsSource source, int most) {
        try {
            IntervalMatchesIterator matches = source.matches(FIELD, leaf(), 0);
            List<Span> found = new ArrayList<>();
            while (matches != null && found.size() < most && matches.next()) {
                found.add(new Span(matches.startOffset(), matches.endOffset()));
            }
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private LeafReaderContext leaf() {
        if (leaf == null) {
            MemoryIndex index = new MemoryIndex(true);
            index.addField(FIELD, new Terms(stream));
            leaf = index.createSearcher().getIndexReader().leaves().getFirst();
        }
        return leaf;
    }

    private record Term(String text, int step, Token token) {}

    private static final class Terms extends TokenStream {
        private final List<Term> stream;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private int next;

        Terms(List<Term> stream) {
            this.stream = stream;
        }

        @Override
        public boolean incrementToken() {
            if (next == stream.size()) return false;
            clearAttributes();
            Term current = stream.get(next++);
            term.append(current.text());
            step.setPositionIncrement(current.step());
            offset.setOffset(current.token().start(), current.token().end());
            return true;
        }
    }
}
