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
import java.util.stream.Stream;

/** Finds what tells the tie in a text, whatever its language. */
final class Labels {
    private record Word(String label, boolean excuse) {}

    private final Phrases<Word> phrases = new Phrases<>();
    private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();

    Labels(DisclosureMatrix matrix) {
        matrix.labels().forEach((name, label) -> {
            label.phrases().forEach(phrase -> phrases.add(new Word(name, false), phrase, matrix.lists()));
            if (label.unless() != null) {
                label.unless().forEach(phrase -> phrases.add(new Word(name, true), phrase, matrix.lists()));
            }
            if (label.patterns() == null) return;
            patterns.put(name, label.patterns().stream().map(Labels::compile).toList());
        });
    }

    record Seen(String label, Span span) {}

    List<Seen> find(Prose prose) {
        List<Phrases.Hit<Word>> hits = phrases.find(new WordIndex(prose));
        List<Seen> excuses = hits.stream()
                .filter(hit -> hit.owner().excuse() && isOneClause(prose, hit.span()))
                .map(Labels::seen)
                .toList();
        return Stream.concat(
                        hits.stream().filter(hit -> !hit.owner().excuse()).map(Labels::seen), matches(prose.text()))
                .filter(seen -> excuses.stream().noneMatch(excuse -> isExcused(seen, excuse)))
                .filter(seen -> Negation.tells(prose, seen.span()))
                .distinct()
                .sorted(Comparator.comparingInt((Seen seen) -> seen.span().start())
                        .thenComparing(Comparator.comparingInt(
                                        (Seen seen) -> seen.span().end())
                                .reversed())
                        .thenComparing(Seen::label))
                .toList();
    }

    private static Seen seen(Phrases.Hit<Word> hit) {
        return new Seen(hit.owner().label(), hit.span());
    }

    private static boolean isExcused(Seen seen, Seen excuse) {
        return seen.label().equals(excuse.label()) && seen.span().overlaps(excuse.span());
    }

    /** The words of "Ad agencies" are no label, those of "Ad: agencies" are. */
    private static boolean isOneClause(Prose prose, Span span) {
        return prose.tokens().subList(prose.tokenAt(span.start()) + 1, prose.tokenAt(span.end())).stream()
                .noneMatch(Token::opensClause);
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
}
