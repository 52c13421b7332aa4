package dev.lodestone.campaign.pull.lexicon;

import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What of a reading is a fault or a credit: guarded, without doubles, and beyond what is allowed. */
public final class Hits {
    private static final Comparator<Span> FIRST_THEN_LONGEST = Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::length).reversed());

    private final Reading reading;
    private final Guards guards;
    private final Setting setting;

    public Hits(Reading reading, Setting setting) {
        this.reading = reading;
        this.guards = new Guards(
                reading, Names.find(reading.prose(), setting.names()), Names.find(reading.prose(), setting.claims()));
        this.setting = setting;
    }

    /**
     * @param names of brands, which are nobody's fault
     * @param maxCtas how many calls to action the brief allows
     * @param claims that the brief allows, since there is evidence
     */
    public record Setting(String platform, int maxCtas, List<String> names, List<String> claims) {}

    public record Hit(Rule rule, Span span) {
        public boolean isFault() {
            return rule.severity() != Severity.CREDIT;
        }
    }

    /** Rules that count are asked last: what others say of the same words is part of their count. */
    public List<Hit> find() {
        reading.nearOffer()
                .forEach((rule, spans) ->
                        spans.stream().filter(guards::offerNear).forEach(span -> reading.add(rule, span)));
        List<Hit> hits = new ArrayList<>();
        List<Rule> counting = new ArrayList<>();
        reading.faults().forEach((rule, spans) -> {
            if (!rule.appliesOn(setting.platform())) return;
            if (rule.counts()) counting.add(rule);
            else distinct(rule, spans).forEach(span -> hits.add(new Hit(rule, span)));
        });
        Places others = new Places(hits.stream().map(Hit::span).toList());
        counting.forEach(rule -> tooMany(rule, distinct(rule, reading.faults().getOrDefault(rule, List.of())), others)
                .forEach(span -> hits.add(new Hit(rule, span))));
        return hits;
    }

    private List<Span> distinct(Rule rule, List<Span> spans) {
        List<Span> distinct = new ArrayList<>();
        int end = -1;
        for (Span span : spans.stream().sorted(FIRST_THEN_LONGEST).toList()) {
            if (span.start() < end || guards.silence(rule, span)) continue;
            distinct.add(span);
            end = span.end();
        }
        return distinct;
    }

    private List<Span> tooMany(Rule rule, List<Span> spans, Places others) {
        if (rule.perHundredWords() == null) return beyondAllowance(rule, spans, others);
        int words = reading.prose().words() - others.words(reading.prose());
        boolean sparse = spans.size() * 100 < rule.perHundredWords() * Math.max(100, words);
        return sparse ? List.of() : spans;
    }

    /** What another rule says too is allowed first, then the longest, so that the order of sentences does not matter. */
    private List<Span> beyondAllowance(Rule rule, List<Span> spans, Places others) {
        List<Span> said = new ArrayList<>(spans);
        said.sort(Comparator.comparing((Span span) -> !others.overlap(span))
                .thenComparing(Span::length, Comparator.reverseOrder()));
        int allowed = rule.allowance(setting.maxCtas());
        return said.subList(Math.min(allowed, said.size()), said.size());
    }
}
