package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.DisclosureGate.Setting;
import dev.lodestone.campaign.pull.disclosure.denial.Denial;
import dev.lodestone.campaign.pull.disclosure.denial.Manner;
import dev.lodestone.campaign.pull.disclosure.denial.Negation;
import dev.lodestone.campaign.pull.pattern.Expressions;
import dev.lodestone.campaign.pull.phrase.Phrases;
import dev.lodestone.campaign.pull.phrase.WordIndex;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what tells the tie in a text, whatever its language. */
final class Labels {
    private enum Use {
        SAYS,
        NEEDS_BRAND,
        EXCUSES,
        DOUBTS
    }

    record Seen(String label, Span span, Manner manner) {
        String in(Prose prose) {
            return prose.text().substring(span.start(), span.end());
        }
    }

    private record Word(String label, Use use) {}

    private record Said(String label, Span span) {
        boolean isTouchedBy(Map<String, Places> others) {
            return others.containsKey(label) && others.get(label).overlap(span);
        }
    }

    private final DisclosureMatrix matrix;
    private final Phrases<Word> phrases;
    private final Phrases<Denial> denials;
    private final Map<String, Set<String>> lists;
    private final Expressions<String> expressions = new Expressions<>();
    /** By the languages of the label and the text, once they are asked for. */
    private final Map<List<String>, Negation> negations = new ConcurrentHashMap<>();

    Labels(DisclosureMatrix matrix) {
        this.matrix = matrix;
        this.lists = matrix.words();
        Set<String> everywhere = lists.getOrDefault("everywhere", Set.of());
        this.phrases = new Phrases<>(everywhere);
        this.denials = new Phrases<>(everywhere);
        matrix.labels().forEach((name, label) -> {
            add(name, Use.SAYS, label.phrases());
            add(name, Use.EXCUSES, label.unless());
            add(name, Use.DOUBTS, label.doubtful());
            add(name, Use.NEEDS_BRAND, label.branded());
            if (label.patterns() != null) label.patterns().forEach(pattern -> expressions.add(name, pattern));
        });
        matrix.denials()
                .forEach(denial -> denial.phrases().forEach(phrase -> denials.add(denial, phrase, matrix.lists())));
    }

    private void add(String name, Use use, @Nullable List<String> written) {
        if (written != null) written.forEach(phrase -> phrases.add(new Word(name, use), phrase, matrix.lists()));
    }

    List<Seen> find(WordIndex index, Setting setting) {
        Prose prose = index.prose();
        List<Phrases.Hit<Word>> hits = phrases.find(index);
        Map<String, Places> excuses = clauses(hits, Use.EXCUSES, prose);
        Map<String, Places> doubts = clauses(hits, Use.DOUBTS, prose);
        Places denied = new Places(denials.find(index).stream()
                .filter(hit -> hit.owner().ties().contains(setting.tie()))
                .map(Phrases.Hit::span)
                .toList());
        Giver giver = new Giver(lists, prose, setting.brandNames());
        return said(hits, giver, prose)
                .filter(said -> !said.isTouchedBy(excuses))
                .filter(said -> denied.overlapping(said.span())
                        .noneMatch(denial ->
                                Denial.takesBack(prose, said.span(), denial, lists.getOrDefault("joints", Set.of()))))
                .map(said -> new Seen(
                        said.label(),
                        said.span(),
                        negation(matrix.label(said.label()), setting.language())
                                .read(prose, said.span())
                                .and(giver.read(said.span(), matrix.label(said.label())))
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

    private Negation negation(Label label, String textLanguage) {
        String known = matrix.negations().containsKey(textLanguage) ? textLanguage : "";
        return negations.computeIfAbsent(
                List.of(label.language(), known), languages -> matrix.negation(label.language(), known));
    }

    /** What no row names is no label of its own where it shares its words with one that is named. */
    static List<Seen> known(List<Seen> seen, List<Row> rows) {
        Predicate<Seen> named = found -> rows.stream().anyMatch(row -> row.names(found.label()));
        Places known = new Places(seen.stream().filter(named).map(Seen::span).toList());
        return seen.stream()
                .filter(found -> named.test(found) || !known.overlap(found.span()))
                .toList();
    }

    static List<Span> spans(List<Seen> seen) {
        return seen.stream().map(Seen::span).distinct().toList();
    }

    private Stream<Said> said(List<Phrases.Hit<Word>> hits, Giver giver, Prose prose) {
        Stream<Said> branded = said(hits, Use.NEEDS_BRAND)
                .flatMap(said -> giver.beside(said.span()).map(span -> new Said(said.label(), span)).stream());
        Stream<Said> matches =
                expressions.find(prose, Set.of(Token.Kind.LINK)).stream().map(hit -> new Said(hit.owner(), hit.span()));
        return Stream.of(said(hits, Use.SAYS), branded, matches).flatMap(all -> all);
    }

    private static Stream<Said> said(List<Phrases.Hit<Word>> hits, Use use) {
        return hits.stream()
                .filter(hit -> hit.owner().use() == use)
                .map(hit -> new Said(hit.owner().label(), hit.span()));
    }

    /** The words of "Ad agencies" are no label, those of "Ad: agencies" are. */
    private static Map<String, Places> clauses(List<Phrases.Hit<Word>> hits, Use use, Prose prose) {
        return said(hits, use)
                .filter(said -> prose.isOneClause(said.span()))
                .collect(Collectors.groupingBy(
                        Said::label,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Said::span, Collectors.toList()), Places::new)));
    }
}
