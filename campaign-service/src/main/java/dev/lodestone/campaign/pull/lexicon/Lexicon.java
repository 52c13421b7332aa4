package dev.lodestone.campaign.pull.lexicon;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.lodestone.campaign.pull.phrase.Phrases;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.WordIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a pack, ready to be looked for in one pass. */
public final class Lexicon {
    /** What it means that a phrase stands somewhere. */
    private sealed interface Sense {
        record Fault(Rule rule, boolean nearOffer) implements Sense {}

        record Excuse(Rule rule) implements Sense {}

        record Cue(String name) implements Sense {}

        record Appeal(String factor) implements Sense {}
    }

    private final RulePack pack;
    private final Phrases<Sense> phrases = new Phrases<>();
    private final Map<Rule, List<Pattern>> patterns = new LinkedHashMap<>();

    public Lexicon(RulePack pack) {
        this.pack = pack;
        pack.rules().forEach(this::add);
        pack.cues().forEach((name, cues) -> cues.forEach(cue -> add(new Sense.Cue(name), cue)));
        pack.appeal().forEach((factor, cues) -> cues.forEach(cue -> add(new Sense.Appeal(factor), cue)));
    }

    public RulePack pack() {
        return pack;
    }

    public Reading read(Prose prose) {
        Reading reading = new Reading(prose);
        for (Phrases.Hit<Sense> hit : phrases.find(new WordIndex(prose))) {
            switch (hit.owner()) {
                case Sense.Fault fault when fault.nearOffer() -> reading.addNearOffer(fault.rule(), hit.span());
                case Sense.Fault fault -> reading.add(fault.rule(), hit.span());
                case Sense.Excuse excuse -> reading.addExcuse(excuse.rule(), hit.span());
                case Sense.Cue cue -> reading.addCue(cue.name(), hit.span());
                case Sense.Appeal appeal -> reading.addAppeal(appeal.factor(), hit.span());
            }
        }
        patterns.forEach((rule, list) -> list.forEach(pattern -> match(pattern, rule, reading)));
        return reading;
    }

    private void add(Rule rule) {
        rule.phrases().forEach(phrase -> add(new Sense.Fault(rule, false), phrase));
        rule.nearOffer().forEach(phrase -> add(new Sense.Fault(rule, true), phrase));
        rule.unless().forEach(phrase -> add(new Sense.Excuse(rule), phrase));
        if (rule.patterns().isEmpty()) return;
        patterns.put(
                rule,
                rule.patterns().stream()
                        .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE))
                        .toList());
    }

    private void add(Sense sense, String phrase) {
        phrases.add(sense, phrase, pack.lists());
    }

    /** A capturing group narrows the match: what only anchors a pattern is no fault of the writer. */
    private static void match(Pattern pattern, Rule rule, Reading reading) {
        Matcher matcher = pattern.matcher(reading.prose().text());
        while (matcher.find()) {
            boolean narrowed = matcher.groupCount() > 0 && matcher.start(1) >= 0;
            Span span =
                    narrowed ? new Span(matcher.start(1), matcher.end(1)) : new Span(matcher.start(), matcher.end());
            if (span.length() > 0 && !reading.isHandle(span)) reading.add(rule, span);
        }
    }
}
