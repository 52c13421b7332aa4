package dev.lodestone.campaign.pull.disclosure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.lodestone.campaign.pull.phrase.Phrases;
import dev.lodestone.campaign.pull.phrase.WordIndex;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what tells the tie in a text, whatever its language. */
final class Labels {
    private static final Map<String, List<String>> NO_LISTS = Map.of();
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "isnt", "wasnt", "never", "arent", "unsponsored", "kein", "keine", "nicht", "aint", "without");
    private static final int WORDS_BEFORE = 3;

    private final Phrases<String> phrases = new Phrases<>();
    private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();

    Labels(Map<String, DisclosureMatrix.Label> labels) {
        labels.forEach((name, label) -> {
            label.phrases().forEach(phrase -> phrases.add(name, phrase, NO_LISTS));
            if (label.patterns() == null) return;
            patterns.put(name, label.patterns().stream().map(Labels::compile).toList());
        });
    }

    record Seen(String label, Span span) {}

    List<Seen> find(Prose prose) {
        return Stream.concat(
                        phrases.find(new WordIndex(prose)).stream().map(hit -> new Seen(hit.owner(), hit.span())),
                        matches(prose.text()))
                .filter(seen -> !isNegated(prose, seen.span()))
                .distinct()
                .sorted(Comparator.comparingInt((Seen seen) -> seen.span().start())
                        .thenComparing(Comparator.comparingInt(
                                        (Seen seen) -> seen.span().end())
                                .reversed())
                        .thenComparing(Seen::label))
                .toList();
    }

    private Stream<Seen> matches(String text) {
        List<Seen> found = new ArrayList<>();
        patterns.forEach((label, list) -> list.forEach(pattern -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) found.add(new Seen(label, new Span(matcher.start(1), matcher.end(1))));
        }));
        return found.stream();
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** "This is not an ad" tells nothing. */
    private static boolean isNegated(Prose prose, Span span) {
        int start = prose.tokenAt(span.start());
        if (start >= prose.tokens().size()) return false;
        int sentence = prose.tokens().get(start).sentence();
        List<Token> around = prose.tokens().subList(Math.max(0, start - WORDS_BEFORE), prose.tokenAt(span.end()));
        return around.stream().anyMatch(token -> token.sentence() == sentence && NEGATIONS.contains(token.term()));
    }
}
