package dev.lodestone.campaign.pull.phrase;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** RE2 expressions that are looked for at once, each for an owner. One costs next to nothing in a text that lacks what it spells. */
public final class Expressions<T> {
    private record Query<T>(T owner, Pattern pattern, Set<String> spelt) {
        boolean mayMatch(String small) {
            return spelt.isEmpty() || spelt.stream().anyMatch(small::contains);
        }
    }

    private final List<Query<T>> queries = new ArrayList<>();

    public void add(T owner, String written) {
        queries.add(new Query<>(owner, Pattern.compile(written, Pattern.CASE_INSENSITIVE), Spelling.needed(written)));
    }

    /** The first group of each match. */
    public List<Phrases.Hit<T>> find(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<Phrases.Hit<T>> hits = new ArrayList<>();
        for (Query<T> query : queries) {
            if (!query.mayMatch(small)) continue;
            Matcher matcher = query.pattern().matcher(text);
            while (matcher.find()) hits.add(hit(query.owner(), matcher));
        }
        return hits;
    }

    private static <T> Phrases.Hit<T> hit(T owner, Matcher matcher) {
        return new Phrases.Hit<>(owner, new Span(matcher.start(1), matcher.end(1)), false);
    }
}
