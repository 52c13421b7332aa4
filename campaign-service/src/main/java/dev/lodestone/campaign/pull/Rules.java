package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.Options.Guidelines;
import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.lexicon.Names;
import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that word what the built-in checks see, and what a brief asks of a text: words to avoid and to include, which
 * never weigh in the pressure score.
 */
final class Rules {
    static final String BRIEF = "brief";
    private static final Span NOWHERE = new Span(0, 0);

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

    /** @param edit null where no wording helps */
    Finding finding(String check, Prose prose, Span span, Edit edit) {
        return Finding.of(byCheck.get(check), prose, span, edit);
    }

    List<Finding> ofBrief(Prose prose, Guidelines guidelines) {
        List<Finding> found = new ArrayList<>();
        for (String word : guidelines.avoidWords()) {
            Names.find(prose, word).forEach(span -> found.add(finding("brief-avoid", prose, span)));
        }
        guidelines.mustInclude().stream()
                .filter(words -> Names.find(prose, words).isEmpty())
                .forEach(words -> found.add(finding("brief-include", prose, NOWHERE, words)));
        return found;
    }

    /** {@code {words}} in the message stands for what the finding is about. */
    private Finding finding(String check, Prose prose, Span span, String words) {
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
                        advice.confidencePercent()),
                Edit.atEnd(prose, words));
    }
}
