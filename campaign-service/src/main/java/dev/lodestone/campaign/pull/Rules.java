package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.Options.Guidelines;
import dev.lodestone.campaign.pull.Options.Tone;
import dev.lodestone.campaign.pull.disclosure.Disclosed.Fault;
import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.edit.Rewording;
import dev.lodestone.campaign.pull.lexicon.Hits.Hit;
import dev.lodestone.campaign.pull.lexicon.Names;
import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.semantic.Judgement;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import dev.lodestone.campaign.pull.semantic.SemanticModel.Exemplar;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What words the findings of the built-in checks, of the semantic layer, and of what a brief asks of a text: words to avoid
 * and to include, which never weigh in the pressure score. A check whose rule a workspace has switched off finds nothing.
 */
final class Rules {
    /** The text as a whole. */
    static final Span NOWHERE = new Span(0, 0);

    private final RulePack pack;
    private final Map<String, Rule> byCheck = new HashMap<>();

    Rules(RulePack pack) {
        this.pack = pack;
        pack.rules().stream().filter(rule -> rule.check() != null).forEach(rule -> byCheck.put(rule.check(), rule));
    }

    boolean has(String check) {
        return byCheck.containsKey(check);
    }

    /** @param edit null where no wording helps */
    Optional<Finding> finding(String check, Prose prose, Span span, @Nullable Edit edit) {
        return rule(check).map(rule -> Finding.of(rule, prose, span, edit));
    }

    List<Finding> ofHits(List<Hit> hits, Prose prose) {
        Places pushes =
                new Places(hits.stream().filter(Hit::isFault).map(Hit::span).toList());
        return hits.stream()
                .map(hit -> reworded(hit.rule(), prose, hit.span(), pushes))
                .toList();
    }

    /** @param pushes where the text is at fault at all: nobody misses that where it goes as well */
    private Finding reworded(Rule rule, Prose prose, Span span, Places pushes) {
        if (rule.severity() == Severity.CREDIT) return Finding.of(rule, prose, span, null);
        Rewording gentler = new Rewording(pack.grammar(), rule.gentler(), rule.alone());
        return Finding.of(rule, prose, span, gentler.of(prose, span, pushes));
    }

    /** The reason ends with who objects. */
    List<Finding> findings(List<Fault> faults, Prose prose) {
        return faults.stream().flatMap(fault -> finding(fault, prose).stream()).toList();
    }

    private Optional<Finding> finding(Fault fault, Prose prose) {
        return rule(fault.check())
                .map(rule -> Finding.of(
                        rule, rule.advice().objectedBy(fault.objector()), prose, fault.span(), fault.edit()));
    }

    List<Finding> ofBrief(Prose prose, Guidelines guidelines, long lean) {
        List<Finding> found = new ArrayList<>();
        rule("brief-avoid")
                .ifPresent(rule -> guidelines.avoidWords().stream()
                        .flatMap(word -> Names.find(prose, word).stream())
                        .forEach(span -> found.add(reworded(rule, prose, span, new Places(List.of(span))))));
        rule("brief-include")
                .ifPresent(rule -> guidelines.mustInclude().stream()
                        .filter(words -> Names.find(prose, words).isEmpty())
                        .forEach(words -> found.add(missing(rule, prose, words))));
        if (guidelines.tone().isMissed(lean)) {
            rule("brief-tone").ifPresent(rule -> found.add(leaning(rule, prose, guidelines.tone())));
        }
        return found;
    }

    /**
     * A passage that presses without the usual words.
     *
     * @param name how its words are called in the pack
     * @param sure how likely it is
     */
    Finding pressing(String name, Prose prose, Span span, Exemplar like, Band reads, double sure) {
        Advice words = semantic(name, like.text());
        return Finding.at(
                Context.PREFIX + like.dimension().substring(0, 3).toUpperCase(Locale.ROOT) + "-01",
                like.dimension(),
                reads.severity(),
                prose,
                span,
                words.suggesting(pack.suggestion(like.dimension()).orElse(words.suggestion()))
                        .withConfidence(sure),
                null);
    }

    /** Where the tone of the whole gives points back, or takes some from a text that is calm all the same, one finding says so. */
    Finding tone(String id, Prose prose, Judgement judgement, SemanticLayer layer) {
        boolean gives = id.equals(Context.CALM);
        Advice words = semantic(gives ? "calm-text" : "tone-text", layer.readsLike(judgement, !gives));
        Severity severity = gives ? Severity.CREDIT : Severity.INFO;
        double sure = gives ? judgement.none() : 1 - judgement.none();
        return Finding.at(id, "pull", severity, prose, NOWHERE, words.withConfidence(sure), null);
    }

    /** Ends the message of a finding that weighs less in a calm text, or goes further than what a rule has seen. */
    String note(String name, String about) {
        return " " + semantic(name, about).message();
    }

    /** Whether these are words that the pack itself suggests. */
    boolean suggest(Prose prose, Span passage) {
        return pack.suggests(prose.text().substring(passage.start(), passage.end()));
    }

    private Advice semantic(String name, String like) {
        return Optional.ofNullable(pack.semantic().get(name)).orElseThrow().about(like);
    }

    private Optional<Rule> rule(String check) {
        return Optional.ofNullable(byCheck.get(check));
    }

    private static Finding leaning(Rule rule, Prose prose, Tone asked) {
        Advice words = rule.advice().about(asked.name().toLowerCase(Locale.ROOT));
        return Finding.of(rule, words, prose, NOWHERE, null);
    }

    private static Finding missing(Rule rule, Prose prose, String words) {
        return Finding.of(rule, rule.advice().about(words), prose, NOWHERE, Edit.atEnd(prose, words));
    }
}
