package dev.lodestone.campaign.pull.disclosure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.lodestone.campaign.pull.disclosure.DisclosureGate.Setting;
import dev.lodestone.campaign.pull.phrase.Phrases;
import dev.lodestone.campaign.pull.phrase.WordIndex;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what tells the tie in a text, whatever its language. */
final class Labels {
    private enum Use {
        SAYS,
        EXCUSES,
        DOUBTS
    }

    /** How a label is said. What is doubtful tells no tie and hides none: it is too vague wherever it appears. */
    enum Manner {
        TOLD,
        DOUBTFUL,
        DENIED;

        Manner and(Manner other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    record Seen(String label, Span span, Manner manner) {
        String in(Prose prose) {
            return prose.text().substring(span.start(), span.end());
        }
    }

    private record Word(String label, Use use) {}

    private record Said(String label, Span span) {
        boolean isTouchedBy(Map<String, Places> others) {
            Places same = others.get(label);
            return same != null && same.overlap(span);
        }
    }

    private final DisclosureMatrix matrix;
    private final Phrases<Word> phrases = new Phrases<>();
    private final Phrases<DisclosureMatrix.Denial> denials = new Phrases<>();
    private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();

    Labels(DisclosureMatrix matrix) {
        this.matrix = matrix;
        matrix.labels().forEach((name, label) -> {
            add(name, Use.SAYS, label.phrases());
            add(name, Use.EXCUSES, label.unless());
            add(name, Use.DOUBTS, label.doubtful());
            if (label.patterns() == null) return;
            patterns.put(name, label.patterns().stream().map(Labels::compile).toList());
        });
        matrix.denials()
                .forEach(denial -> denial.phrases().forEach(phrase -> denials.add(denial, phrase, matrix.lists())));
    }

    private void add(String name, Use use, @Nullable List<String> written) {
        if (written != null) written.forEach(phrase -> phrases.add(new Word(name, use), phrase, matrix.lists()));
    }

    List<Seen> find(Prose prose, Setting setting) {
        WordIndex index = new WordIndex(prose);
        List<Phrases.Hit<Word>> hits = phrases.find(index);
        Map<String, Places> excuses = clauses(hits, Use.EXCUSES, prose);
        Map<String, Places> doubts = clauses(hits, Use.DOUBTS, prose);
        Places denied = new Places(denials.find(index).stream()
                .filter(hit -> hit.owner().ties().contains(setting.tie()))
                .map(Phrases.Hit::span)
                .toList());
        Giver giver = new Giver(matrix.lists(), setting.brandNames());
        return Stream.concat(said(hits, Use.SAYS), matches(prose.text()))
                .filter(said -> !said.isTouchedBy(excuses))
                .filter(said -> !denied.overlap(said.span()))
                .map(said -> new Seen(
                        said.label(),
                        said.span(),
                        Negation.read(prose, said.span())
                                .and(giver.read(prose, said.span(), matrix.named(said.label())))
                                .and(said.isTouchedBy(doubts) ? Manner.DOUBTFUL : Manner.TOLD)))
                .filter(seen -> seen.manner() != Manner.DENIED)
                .distinct()
                .sorted(Comparator.comparingInt((Seen seen) -> seen.span().start())
                        .thenComparing(Comparator.comparingInt(
                                        (Seen seen) -> seen.span().end())
                                .reversed())
                        .thenComparing(Seen::label))
                .toList();
    }

    /** What no row names is no label of its own where it shares its words with one that is named. */
    static List<Seen> known(List<Seen> seen, List<Row> rows) {
        Predicate<Seen> named = found -> rows.stream().anyMatch(row -> row.names(found.label()));
        Places known = new Places(seen.stream().filter(named).map(Seen::span).toList());
        return seen.stream()
                .filter(found -> named.test(found) || !known.overlap(found.span()))
                .toList();
    }

    private static Stream<Said> said(List<Phrases.Hit<Word>> hits, Use use) {
        return hits.stream()
                .filter(hit -> hit.owner().use() == use)
                .map(hit -> new Said(hit.owner().label(), hit.span()));
    }

    /** The words of "Ad agencies" are no label, those of "Ad: agencies" are. */
    private static Map<String, Places> clauses(List<Phrases.Hit<Word>> hits, Use use, Prose prose) {
        return said(hits, use)
                .filter(said -> isOneClause(prose, said.span()))
                .collect(Collectors.groupingBy(
                        Said::label,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Said::span, Collectors.toList()), Places::new)));
    }

    private static boolean isOneClause(Prose prose, Span span) {
        return prose.tokens().subList(prose.tokenAt(span.start()) + 1, prose.tokenAt(span.end())).stream()
                .noneMatch(Token::opensClause);
    }

    private Stream<Said> matches(String text) {
        List<Said> found = new ArrayList<>();
        patterns.forEach((label, list) -> list.forEach(pattern -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) found.add(new Said(label, new Span(matcher.start(1), matcher.end(1))));
        }));
        return found.stream();
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
