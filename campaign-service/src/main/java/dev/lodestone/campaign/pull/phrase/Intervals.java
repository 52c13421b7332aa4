package dev.lodestone.campaign.pull.phrase;

import static org.apache.lucene.queries.intervals.Intervals.containedBy;
import static org.apache.lucene.queries.intervals.Intervals.maxgaps;
import static org.apache.lucene.queries.intervals.Intervals.or;
import static org.apache.lucene.queries.intervals.Intervals.ordered;
import static org.apache.lucene.queries.intervals.Intervals.phrase;
import static org.apache.lucene.queries.intervals.Intervals.prefix;
import static org.apache.lucene.queries.intervals.Intervals.term;

import dev.lodestone.campaign.pull.phrase.Phrase.AnyOf;
import dev.lodestone.campaign.pull.phrase.Phrase.Marked;
import dev.lodestone.campaign.pull.phrase.Phrase.Sequence;
import dev.lodestone.campaign.pull.phrase.Phrase.Stem;
import dev.lodestone.campaign.pull.phrase.Phrase.Word;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Turns a phrase into Lucene's interval query. */
final class Intervals {
    /** More than the longest text has words: a limit within reach would be a failure within reach. */
    private static final int MOST_STEMMED = 100_000;

    static {
        IndexSearcher.setMaxClauseCount(MOST_STEMMED);
    }

    private Intervals() {}

    static IntervalsSource of(Phrase phrase) {
        return switch (phrase) {
            case Word word -> term(word.term());
            case Stem stem -> prefix(new BytesRef(stem.prefix()), MOST_STEMMED);
            case AnyOf any -> or(sources(any.choices()));
            case Marked marked -> marked(marked.phrase(), marked.mark());
            case Sequence sequence when sequence.gap() == 0 -> phrase(sources(sequence.parts()));
            case Sequence sequence -> maxgaps(sequence.gap(), ordered(sources(sequence.parts())));
        };
    }

    /** A mark stands on one word: what opens has it on its first, what closes on its last, a clause of its own on both. */
    private static IntervalsSource marked(Phrase phrase, String mark) {
        return switch (phrase) {
            case Sequence sequence -> of(sequence.marked(mark));
            case Marked inner -> marked(inner.phrase(), mark);
            case Word word -> containedBy(of(word), term(mark));
            case Stem stem -> containedBy(of(stem), term(mark));
            case AnyOf any -> containedBy(of(any), term(mark));
        };
    }

    private static IntervalsSource[] sources(List<? extends Phrase> phrases) {
        return phrases.stream().map(Intervals::of).toArray(IntervalsSource[]::new);
    }
}
