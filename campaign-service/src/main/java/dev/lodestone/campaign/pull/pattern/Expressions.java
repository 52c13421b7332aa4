package dev.lodestone.campaign.pull.pattern;

import com.google.re2j.Matcher;
import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.List;

/** RE2 expressions that are looked for at once, each for an owner. One costs next to nothing in a text that lacks what it spells. */
public final class Expressions<T> {
    private record Query<T>(T owner, Search search) {}

    public record Hit<T>(T owner, Span span) {}

    private final List<Query<T>> queries = new ArrayList<>();

    public void add(T owner, String written) {
        queries.add(new Query<>(owner, new Search(written)));
    }

    /** The first group of each match. */
    public List<Hit<T>> find(String text) {
        String folded = Search.folded(text);
        List<Hit<T>> hits = new ArrayList<>();
        for (Query<T> query : queries) {
            query.search().matcher(text, folded).ifPresent(matcher -> {
                while (matcher.find()) hits.add(hit(query.owner(), matcher));
            });
        }
        return hits;
    }

    private static <T> Hit<T> hit(T owner, Matcher matcher) {
        return new Hit<>(owner, new Span(matcher.start(1), matcher.end(1)));
    }
}
