package dev.lodestone.campaign.pull.lexicon;

import dev.lodestone.campaign.pull.phrase.WordIndex;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that the words of a pack say about one text, before anybody weighs it. */
public final class Reading {
    private final WordIndex index;
    private final Prose prose;
    private final Map<Rule, List<Span>> faults = new LinkedHashMap<>();
    private final Map<Rule, List<Span>> nearOffer = new LinkedHashMap<>();
    private final Map<Rule, List<Span>> excuses = new HashMap<>();
    private final Map<String, List<Span>> cues = new HashMap<>();
    private final Map<String, List<Span>> appeal = new HashMap<>();

    Reading(WordIndex index) {
        this.index = index;
        this.prose = index.prose();
    }

    public WordIndex index() {
        return index;
    }

    public Prose prose() {
        return prose;
    }

    void add(Rule rule, Span span) {
        faults.computeIfAbsent(rule, absent -> new ArrayList<>()).add(span);
    }

    void addNearOffer(Rule rule, Span span) {
        nearOffer.computeIfAbsent(rule, absent -> new ArrayList<>()).add(span);
    }

    void addExcuse(Rule rule, Span span) {
        excuses.computeIfAbsent(rule, absent -> new ArrayList<>()).add(span);
    }

    void addCue(String name, Span span) {
        cues.computeIfAbsent(name, absent -> new ArrayList<>()).add(span);
    }

    void addAppeal(String factor, Span span) {
        appeal.computeIfAbsent(factor, absent -> new ArrayList<>()).add(span);
    }

    void forget(Rule rule) {
        faults.remove(rule);
        nearOffer.remove(rule);
    }

    Map<Rule, List<Span>> faults() {
        return faults;
    }

    Map<Rule, List<Span>> nearOffer() {
        return nearOffer;
    }

    List<Span> excuses(Rule rule) {
        return excuses.getOrDefault(rule, List.of());
    }

    public List<Span> cues(String name) {
        return cues.getOrDefault(name, List.of());
    }

    public List<Span> appeal(String factor) {
        return appeal.getOrDefault(factor, List.of());
    }
}
