package dev.lodestone.campaign.pull.phrase;

import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many phrases that are looked for at once, each for an owner. A phrase costs nothing in a text that lacks its rarest word, so
 * the cost of a text grows with what it says and not with the size of the pack.
 */
public final class Phrases<T> {
    private record Query<T>(T owner, int number, Shape shape, boolean goesOn) {
        void find(Positions positions, List<Hit<T>> hits) {
            if (!shape.isIn(positions)) return;
            for (Span span : shape.find(positions)) hits.add(new Hit<>(owner, span, goesOn));
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
        for (Shape shape : shapes) {
            Query<T> query = new Query<>(owner, queries++, shape, goesOn);
            for (int word : needed.words(shape)) byWord.get(word).add(query);
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
                query.find(positions, hits);
            }
        }
        return hits;
    }
}
