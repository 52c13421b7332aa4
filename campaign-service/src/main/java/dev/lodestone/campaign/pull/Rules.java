package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.HashMap;
import java.util.Map;

/** The rules that word what the built-in checks see. */
final class Rules {
    private final Map<String, Rule> byCheck = new HashMap<>();

    Rules(RulePack pack) {
        pack.rules().stream().filter(rule -> rule.check() != null).forEach(rule -> byCheck.put(rule.check(), rule));
    }

    boolean has(String check) {
        return byCheck.containsKey(check);
    }

    Finding finding(String check, Prose prose, Span span) {
        return Finding.of(byCheck.get(check), prose, span);
    }

    /** {@code {words}} in the message stands for what the finding is about. */
    Finding finding(String check, Prose prose, Span span, String words) {
        Rule rule = byCheck.get(check);
        Advice advice = rule.advice();
        return Finding.at(
                rule.id(),
                rule.dimension(),
                rule.severity(),
                prose,
                span,
                new Advice(
                        advice.message().replace("{words}", words),
                        advice.reason(),
                        advice.suggestion(),
                        advice.confidencePercent()));
    }
}
