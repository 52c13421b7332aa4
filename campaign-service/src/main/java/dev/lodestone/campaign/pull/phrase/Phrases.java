package dev.lodestone.campaign.pull.phrase;

import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases that are looked for at once, each for an owner. A phrase costs nothing in a text that lacks its rarest word, so
 * the cost of a text grows with what it says and not with the size of the pack.
 */
public final class Phrases<T> {
    private static final class Query<T> {
        private final T owner;
        private final int number;
        /** Read anew by the first text that may have it: the trees of all packs would take more room than their numbers. */
        private final Supplier<Phrase> phrase;

        private final Shape shape;
        private final boolean goesOn;
        /** Made when a text first may have the phrase: most of a pack is never asked for. */
        private volatile @Nullable IntervalsSource compiled;

        Query(T owner, int number, Supplier<Phrase> phrase, Shape shape, boolean goesOn) {
            this.owner = owner;
            this.number = number;
            this.phrase = phrase;
            this.shape = shape;
            this.goesOn = goesOn;
        }

        void find(WordIndex text, Positions positions, List<Hit<T>> hits) {
            if (!shape.mayBeIn(positions)) return;
            for (Span span : text.find(source())) hits.add(new Hit<>(owner, span, goesOn));
        }

        private IntervalsSource source() {
            IntervalsSource known = compiled;
            if (known != null) return known;
            IntervalsSource made = Intervals.of(phrase.get());
            compiled = made;
            return made;
        }
    }

    /** @param goesOn whether the phrase is written with a comma, so that its words may stand on both sides of one */
    public record Hit<T>(T owner, Span span, boolean goesOn) {}

    private final Vocabulary vocabulary = new Vocabulary();
    private final Needed needed;
    /** By the number of a word that they need. */
    private final List<List<Query<T>>> byWord = new ArrayList<>();

    private int queries;

    /** @param everywhere words of most texts, see {@link Needed} */
    public Phrases(Set<String> everywhere) {
        this.needed = Needed.of(vocabulary, everywhere);
    }

    /** In how many ways a phrase can be read, each of which is a query of its own. */
    public static int readings(String written) {
        return PhraseReader.read(written, Map.of()).size();
    }

    public void add(T owner, String written, Map<String, List<String>> lists) {
        boolean goesOn = written.indexOf(',') >= 0;
        List<Shape> shapes = vocabulary.shapes(PhraseReader.read(written, lists));
        while (byWord.size() < vocabulary.size()) byWord.add(new ArrayList<>(0));
        for (int i = 0; i < shapes.size(); i++) {
            int variant = i;
            Supplier<Phrase> phrase = () -> PhraseReader.read(written, lists).get(variant);
            Query<T> query = new Query<>(owner, queries++, phrase, shapes.get(i), goesOn);
            for (int word : needed.words(shapes.get(i))) byWord.get(word).add(query);
        }
    }

    public List<Hit<T>> find(WordIndex index) {
        Positions positions = new Positions(index, vocabulary);
        List<Hit<T>> hits = new ArrayList<>();
        BitSet asked = new BitSet(queries);
        for (int word : positions.present()) {
            if (word >= byWord.size()) continue;
            for (Query<T> query : byWord.get(word)) {
                if (asked.get(query.number)) continue;
                asked.set(query.number);
                query.find(index, positions, hits);
            }
        }
        return hits;
    }
}
