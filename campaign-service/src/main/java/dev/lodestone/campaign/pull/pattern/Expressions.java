package dev.lodestone.campaign.pull.pattern;

import com.google.re2j.Matcher;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** RE2 expressions that are looked for at once, each for an owner. One costs next to nothing in a text that lacks what it spells. */
public final class Expressions<T> {
    /** What one writer can mean by one expression is said long before this; looking on would not end in linear time. */
    public static final int MOST_MATCHES = 100;

    private record Query<T>(T owner, Search search) {}

    public record Hit<T>(T owner, Span span) {}

    private final List<Query<T>> queries = new ArrayList<>();

    public void add(T owner, String written) {
        queries.add(new Query<>(owner, new Search(written)));
    }

    /**
     * In the order in which they were added. What lies within a token of these kinds is none: what a name or an address says nobody
     * means. A capturing group narrows a match: what only anchors it is no part of it.
     */
    public List<Hit<T>> find(Prose prose, Set<Token.Kind> names) {
        if (queries.isEmpty()) return List.of();
        String text = prose.text();
        String folded = Search.folded(text);
        List<Hit<T>> hits = new ArrayList<>();
        for (Query<T> query : queries) {
            query.search().matcher(text, folded).ifPresent(matcher -> {
                for (int found = 0; found < MOST_MATCHES && matcher.find(); found++)
                    hits.add(new Hit<>(query.owner(), span(matcher)));
            });
        }
        Places named = named(prose, names);
        hits.removeIf(hit -> hit.span().length() == 0 || named.hold(hit.span()));
        return hits;
    }

    private static Places named(Prose prose, Set<Token.Kind> names) {
        return new Places(prose.tokens().stream()
                .filter(token -> names.contains(token.kind()))
                .map(token -> new Span(token.start(), token.end()))
                .toList());
    }

    private static Span span(Matcher matcher) {
        boolean narrowed = matcher.groupCount() > 0 && matcher.start(1) >= 0;
        return narrowed ? new Span(matcher.start(1), matcher.end(1)) : new Span(matcher.start(), matcher.end());
    }
}
