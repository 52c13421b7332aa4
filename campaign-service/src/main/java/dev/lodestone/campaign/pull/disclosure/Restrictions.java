package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.Disclosed.Fault;
import dev.lodestone.campaign.pull.disclosure.DisclosureGate.Setting;
import dev.lodestone.campaign.pull.lexicon.Likeness;
import dev.lodestone.campaign.pull.phrase.Phrases;
import dev.lodestone.campaign.pull.phrase.WordIndex;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Categories that may not be advertised on a platform or in a country. */
final class Restrictions {
    private record Word(Restriction restriction, boolean excuse) {}

    /** What takes a category for something else does so in its own sentence only. */
    private record Excuse(Restriction restriction, Span sentence) {}

    private final Phrases<Word> phrases;
    private final Set<String> known;
    private final Map<String, Set<String>> lists;

    Restrictions(DisclosureMatrix matrix) {
        this.lists = matrix.words();
        this.phrases = new Phrases<>(lists.getOrDefault("everywhere", Set.of()));
        for (Restriction restriction : matrix.restricted()) {
            restriction.phrases().forEach(phrase -> phrases.add(new Word(restriction, false), phrase, matrix.lists()));
            if (restriction.unless() == null) continue;
            restriction.unless().forEach(phrase -> phrases.add(new Word(restriction, true), phrase, matrix.lists()));
        }
        this.known = matrix.restricted().stream()
                .flatMap(restriction -> restriction.platforms().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of a text that advertises nowhere nothing is asked. */
    List<Fault> check(WordIndex index, Setting setting, Set<String> platforms) {
        if (platforms.isEmpty()) return List.of();
        List<Phrases.Hit<Word>> hits = phrases.find(index);
        if (hits.isEmpty()) return List.of();
        Prose prose = index.prose();
        Set<Excuse> excuses = hits.stream()
                .filter(hit -> hit.owner().excuse())
                .map(hit -> excuse(prose, hit))
                .collect(Collectors.toSet());
        Likeness likeness = new Likeness(prose, lists, setting.brandNames());
        List<Phrases.Hit<Word>> held = hits.stream()
                .filter(hit -> !hit.owner().excuse() && !excuses.contains(excuse(prose, hit)))
                .filter(hit -> !likeness.holds(hit.span()))
                .filter(hit -> holds(hit.owner().restriction(), platforms, setting))
                .toList();
        return held.stream()
                .filter(hit -> held.stream().noneMatch(other -> isPartOf(hit.span(), other.span())))
                .map(hit -> new Fault(
                        "restricted",
                        hit.span(),
                        null,
                        hit.owner().restriction().objector()))
                .distinct()
                .toList();
    }

    /** "vape" in "this vape" is said once. */
    private static boolean isPartOf(Span span, Span other) {
        return !span.equals(other) && other.start() <= span.start() && span.end() <= other.end();
    }

    private static Excuse excuse(Prose prose, Phrases.Hit<Word> hit) {
        return new Excuse(hit.owner().restriction(), prose.sentenceAt(hit.span().start()));
    }

    /** Who does not say where a text appears is held to what is restricted anywhere. */
    private boolean holds(Restriction restriction, Set<String> platforms, Setting setting) {
        Set<String> jurisdictions = setting.jurisdictions();
        boolean here = restriction.platforms().isEmpty()
                || platforms.stream()
                        .anyMatch(platform -> !known.contains(platform)
                                || restriction.platforms().contains(platform));
        boolean country = restriction.countries().isEmpty()
                || jurisdictions.isEmpty()
                || jurisdictions.stream().anyMatch(restriction.countries()::contains);
        return here && country && restriction.isSaidIn(setting.language());
    }
}
