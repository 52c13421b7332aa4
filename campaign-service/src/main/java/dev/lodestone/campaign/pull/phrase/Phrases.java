package dev.lodestone.campaign.pull.phrase;

import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        private final Written written;
        private final int variant;

        private final Shape shape;
        /** Made when a text first may have the phrase: most of a pack is never asked for. */
        private volatile @Nullable IntervalsSource compiled;

        Query(T owner, int number, Written written, int variant, Shape shape) {
            this.owner = owner;
            this.number = number;
            this.written = written;
            this.variant = variant;
            this.shape = shape;
        }

        void find(WordIndex text, int most, Positions positions, List<Hit<T>> hits) {
            if (!shape.mayBeIn(positions)) return;
            for (Span span : text.find(source(), most)) hits.add(new Hit<>(owner, span, written.goesOn()));
        }

        private IntervalsSource source() {
            IntervalsSource known = compiled;
            if (known != null) return known;
            IntervalsSource made = Intervals.of(written.variant(variant));
            compiled = made;
            return made;
        }
    }

    /** @param goesOn whether the phrase is written with a comma, so that its words may stand on both sides of one */
    public record Hit<T>(T owner, Span span, boolean goesOn) {}

    private final Vocabulary vocabulary = new Vocabulary();
    private final Needed needed;
    private final int most;
    /** By the number of a word that they need. */
    private final List<List<Query<T>>> byWord = new ArrayList<>();

    private int queries;

    public Phrases(Set<String> everywhere) {
        this(everywhere, Integer.MAX_VALUE);
    }

    /**
     * @param everywhere words of most texts, see {@link Needed}
     * @param most so many hits of one reading of a phrase
     */
    public Phrases(Set<String> everywhere, int most) {
        this.needed = Needed.of(vocabulary, everywhere);
        this.most = most;
    }

    /** In how many ways a workspace's phrase can be read, each of which is a query of its own. */
    public static int readings(String written) {
        return PhraseReader.readOwn(written).size();
    }

    public void add(T owner, String written, Map<String, List<String>> lists) {
        Written source = new Written(written, lists);
        List<Shape> shapes = vocabulary.shapes(source.variants());
        while (byWord.size() < vocabulary.size()) byWord.add(new ArrayList<>(0));
        for (int i = 0; i < shapes.size(); i++) {
            Query<T> query = new Query<>(owner, queries++, source, i, shapes.get(i));
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
                query.find(index, most, positions, hits);
            }
        }
        return hits;
    }
}
