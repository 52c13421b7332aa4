package dev.lodestone.campaign.pull.lexicon;

import com.google.re2j.Matcher;
import dev.lodestone.campaign.pull.grammar.Role;
import dev.lodestone.campaign.pull.pattern.Search;
import dev.lodestone.campaign.pull.phrase.Phrases;
import dev.lodestone.campaign.pull.phrase.WordIndex;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a pack, ready to be looked for in one pass. */
public final class Lexicon {
    /** What it means that a phrase stands somewhere. */
    private sealed interface Sense {
        record Fault(Rule rule, boolean nearOffer) implements Sense {}

        record Excuse(Rule rule) implements Sense {}

        record Cue(String name) implements Sense {}

        record Appeal(String factor) implements Sense {}
    }

    /** What one writer can mean by one pattern is said long before this; looking on would not end in linear time. */
    private static final int MOST_MATCHES = 100;

    private final RulePack pack;
    private final @Nullable Lexicon base;
    private final List<Rule> switchedOff;
    private final Phrases<Sense> phrases;
    private final Map<Rule, List<Search>> patterns = new LinkedHashMap<>();

    public Lexicon(RulePack pack) {
        this.pack = pack;
        this.base = null;
        this.switchedOff = List.of();
        this.phrases = phrases(pack);
        Map<String, List<String>> lists = pack.lists();
        pack.rules().forEach(rule -> add(rule, lists));
        pack.cues().forEach((name, cues) -> cues.forEach(cue -> phrases.add(new Sense.Cue(name), cue, lists)));
        pack.appeal().forEach((factor, cues) -> cues.forEach(cue -> phrases.add(new Sense.Appeal(factor), cue, lists)));
    }

    private Lexicon(Lexicon base, WorkspaceRules own) {
        this.pack = own.over(base.pack);
        this.base = base;
        this.switchedOff = base.pack.rules().stream()
                .filter(rule -> pack.rule(rule.id()).isEmpty())
                .toList();
        this.phrases = phrases(pack);
        own.rules().forEach(rule -> add(rule, Map.of()));
    }

    private static Phrases<Sense> phrases(RulePack pack) {
        return new Phrases<>(pack.grammar().words(Role.EVERYWHERE));
    }

    /** These words and a workspace's own, whose phrases name no lists: those may change with the next built-in pack. */
    public Lexicon with(WorkspaceRules own) {
        return new Lexicon(this, own);
    }

    public RulePack pack() {
        return pack;
    }

    public Reading read(Prose prose) {
        Reading reading = new Reading(new WordIndex(prose));
        look(reading);
        switchedOff.forEach(reading::forget);
        return reading;
    }

    private void look(Reading reading) {
        if (base != null) base.look(reading);
        for (Phrases.Hit<Sense> hit : phrases.find(reading.index())) {
            if (isTornApart(hit, reading.prose())) continue;
            switch (hit.owner()) {
                case Sense.Fault fault when fault.nearOffer() -> reading.addNearOffer(fault.rule(), hit.span());
                case Sense.Fault fault -> reading.add(fault.rule(), hit.span());
                case Sense.Excuse excuse -> reading.addExcuse(excuse.rule(), reach(hit.span(), reading));
                case Sense.Cue cue -> reading.addCue(cue.name(), hit.span());
                case Sense.Appeal appeal -> reading.addAppeal(appeal.factor(), hit.span());
            }
        }
        if (patterns.isEmpty()) return;
        String text = reading.prose().text();
        String folded = Search.folded(text);
        patterns.forEach((rule, list) ->
                list.forEach(search -> search.matcher(text, folded).ifPresent(matcher -> add(matcher, rule, reading))));
    }

    /**
     * "Sold out today, only the rolls were there" says no "today only". Whoever is spoken to stands before a comma, as in
     * "kids, ask mum", and for what blocks a text nothing that could be meant is left out.
     */
    private static boolean isTornApart(Phrases.Hit<Sense> hit, Prose prose) {
        return hit.owner() instanceof Sense.Fault fault
                && fault.rule().severity() != Severity.BLOCKER
                && !hit.goesOn()
                && prose.isParted(hit.span());
    }

    /** Where nobody told what opens a clause without a sign, and in a workspace's own rules, an excuse holds for its sentence. */
    private Span reach(Span excuse, Reading reading) {
        boolean inClause = base == null && !pack.cue("clause").isEmpty();
        return inClause ? excuse : reading.prose().sentenceAt(excuse.start());
    }

    private void add(Rule rule, Map<String, List<String>> lists) {
        rule.phrases().forEach(phrase -> phrases.add(new Sense.Fault(rule, false), phrase, lists));
        rule.nearOffer().forEach(phrase -> phrases.add(new Sense.Fault(rule, true), phrase, lists));
        rule.unless().forEach(phrase -> phrases.add(new Sense.Excuse(rule), phrase, lists));
        if (rule.patterns().isEmpty()) return;
        patterns.put(rule, rule.patterns().stream().map(Search::new).toList());
    }

    /** A capturing group narrows the match: what only anchors a pattern is no fault of the writer. */
    private static void add(Matcher matcher, Rule rule, Reading reading) {
        for (int found = 0; found < MOST_MATCHES && matcher.find(); found++) {
            boolean narrowed = matcher.groupCount() > 0 && matcher.start(1) >= 0;
            Span span =
                    narrowed ? new Span(matcher.start(1), matcher.end(1)) : new Span(matcher.start(), matcher.end());
            if (span.length() > 0 && !reading.isHandle(span)) reading.add(rule, span);
        }
    }
}
