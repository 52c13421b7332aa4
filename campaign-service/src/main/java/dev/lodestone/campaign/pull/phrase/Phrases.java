package dev.lodestone.campaign.pull.phrase;

import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
    /** Compiled when a text first has what it needs: most of a pack is never asked for. */
    private static final class Query<T> {
        private final T owner;
        private final Phrase phrase;
        private final boolean goesOn;
        private volatile @Nullable IntervalsSource compiled;

        Query(T owner, Phrase phrase, boolean goesOn) {
            this.owner = owner;
            this.phrase = phrase;
            this.goesOn = goesOn;
        }

        IntervalsSource source() {
            IntervalsSource known = compiled;
            if (known != null) return known;
            IntervalsSource made = Intervals.of(phrase);
            compiled = made;
            return made;
        }
    }

    /** @param goesOn whether the phrase is written with a comma, so that its words may stand on both sides of one */
    public record Hit<T>(T owner, Span span, boolean goesOn) {}

    private final Needed needed;
    private final Map<String, List<Query<T>>> byTerm = new HashMap<>();
    private final List<Query<T>> always = new ArrayList<>();

    /** @param everywhere words of most texts, see {@link Needed} */
    public Phrases(Set<String> everywhere) {
        this.needed = new Needed(everywhere);
    }

    /** In how many ways a phrase can be read, each of which is a query of its own. */
    public static int readings(String written) {
        return PhraseReader.read(written, Map.of()).size();
    }

    public void add(T owner, String written, Map<String, List<String>> lists) {
        boolean goesOn = written.indexOf(',') >= 0;
        for (Phrase variant : PhraseReader.read(written, lists)) {
            Query<T> query = new Query<>(owner, variant, goesOn);
            Set<String> terms = needed.terms(variant);
            if (terms.isEmpty()) always.add(query);
            terms.forEach(term ->
                    byTerm.computeIfAbsent(term, absent -> new ArrayList<>()).add(query));
        }
    }

    public List<Hit<T>> find(WordIndex index) {
        Set<Query<T>> candidates = new LinkedHashSet<>(always);
        index.positions().terms().forEach(term -> candidates.addAll(byTerm.getOrDefault(term, List.of())));
        List<Hit<T>> hits = new ArrayList<>();
        for (Query<T> query : candidates) {
            if (!index.positions().mayHold(query.phrase)) continue;
            index.find(query.source()).forEach(span -> hits.add(new Hit<>(query.owner, span, query.goesOn)));
        }
        return hits;
    }
}
