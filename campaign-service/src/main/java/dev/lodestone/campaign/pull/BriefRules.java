package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.lexicon.Names;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What this brief asks of a text: words to avoid, words to include. They never weigh in the pressure score. */
final class BriefRules {
    static final String DIMENSION = "brief";
    private static final Span NOWHERE = new Span(0, 0);

    private final Rules rules;

    BriefRules(RulePack pack) {
        this.rules = new Rules(pack);
    }

    List<Finding> check(Prose prose, Options.Guidelines guidelines) {
        List<Finding> found = new ArrayList<>();
        for (String word : guidelines.avoidWords()) {
            Names.find(prose, word).forEach(span -> found.add(rules.finding("brief-avoid", prose, span)));
        }
        if (!rules.has("brief-include")) return found;
        for (String words : guidelines.mustInclude()) {
            if (!Names.find(prose, words).isEmpty()) continue;
            found.add(rules.finding("brief-include", prose, NOWHERE, words));
        }
        return found;
    }
}
