package dev.lodestone.campaign.pull.lexicon;

import dev.lodestone.campaign.pull.rules.Rule;
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

    public record Hit(Rule rule, Span span) {}

    public List<Hit> find() {
        reading.nearOffer()
                .forEach((rule, spans) ->
                        spans.stream().filter(guards::offerNear).forEach(span -> reading.add(rule, span)));
        return reading.faults().entrySet().stream()
                .filter(entry -> entry.getKey().appliesOn(setting.platform()))
                .flatMap(entry -> beyondAllowance(entry.getKey(), distinct(entry.getKey(), entry.getValue())).stream()
                        .map(span -> new Hit(entry.getKey(), span)))
                .toList();
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

    private List<Span> beyondAllowance(Rule rule, List<Span> spans) {
        if (rule.perHundredWords() != null) {
            boolean sparse = spans.size() * 100
                    < rule.perHundredWords() * Math.max(100, reading.prose().words());
            return sparse ? List.of() : spans;
        }
        int allowed = rule.allowance(setting.maxCtas());
        return spans.subList(Math.min(allowed, spans.size()), spans.size());
    }
}
