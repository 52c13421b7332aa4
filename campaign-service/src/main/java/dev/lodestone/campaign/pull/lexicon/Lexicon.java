package dev.lodestone.campaign.pull.lexicon;

import dev.lodestone.campaign.pull.grammar.Role;
import dev.lodestone.campaign.pull.pattern.Expressions;
import dev.lodestone.campaign.pull.phrase.Phrases;
import dev.lodestone.campaign.pull.phrase.WordIndex;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Their letters push nobody. */
    private static final Set<Kind> NAMES = Set.of(Kind.TAG, Kind.MENTION, Kind.LINK);

    private final RulePack pack;
    private final @Nullable Lexicon base;
    private final List<Rule> switchedOff;
    private final Phrases<Sense> phrases;
    private final Expressions<Rule> patterns = new Expressions<>();

    public Lexicon(RulePack pack) {
        this.pack = pack;
        this.base = null;
        this.switchedOff = List.of();
        this.phrases = new Phrases<>(everywhere(pack));
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
        this.phrases = new Phrases<>(everywhere(pack), Expressions.MOST_MATCHES);
        own.rules().forEach(rule -> add(rule, Map.of()));
    }

    private static Set<String> everywhere(RulePack pack) {
        return pack.grammar().words(Role.EVERYWHERE);
    }

    /**
     * These words and a workspace's own, whose phrases name no lists: those may change with the next built-in pack. Of each phrase
     * so much is told as of an expression: thousands in each word of a text would fill the memory.
     */
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
        patterns.find(reading.prose(), NAMES).forEach(hit -> reading.add(hit.owner(), hit.span()));
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
        rule.patterns().forEach(pattern -> patterns.add(rule, pattern));
    }
}
