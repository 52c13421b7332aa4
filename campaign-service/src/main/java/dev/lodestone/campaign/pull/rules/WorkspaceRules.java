package dev.lodestone.campaign.pull.rules;

import dev.lodestone.campaign.pull.grammar.Grammar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace adds to the built-in packs and takes from them. It holds for every language, and its hash names it exactly.
 *
 * @param number of the version, which the pack's own version shows
 * @param maxCtas null leaves it to the brief; else a brief may be stricter, never laxer
 */
public record WorkspaceRules(
        int number,
        String hash,
        List<Rule> rules,
        Set<String> switchedOff,
        List<String> avoidWords,
        List<String> mustInclude,
        @Nullable Integer maxCtas) {
    public static final WorkspaceRules NONE =
            new WorkspaceRules(0, "", List.of(), Set.of(), List.of(), List.of(), null);

    /** The id of the pack that a workspace writes. */
    public static final String PACK = "workspace";

    private static final String NAMESPACE = "WS-";

    /** No built-in rule has such an id. */
    public static boolean owns(String ruleId) {
        return ruleId.startsWith(NAMESPACE);
    }

    public WorkspaceRules {
        rules = List.copyOf(rules);
        switchedOff = Set.copyOf(switchedOff);
        avoidWords = List.copyOf(avoidWords);
        mustInclude = List.copyOf(mustInclude);
    }

    /** The same words asked of a text that is no draft, such as a brief: it need not hold what drafts must include. */
    public WorkspaceRules demandingNothing() {
        return new WorkspaceRules(number, hash, rules, switchedOff, avoidWords, List.of(), maxCtas);
    }

    /** Without any rules of its own the hash of the built-in pack already says everything. */
    public boolean isNone() {
        return number == 0;
    }

    /** The pack that judges texts of this workspace. */
    public RulePack over(RulePack builtIn) {
        if (isNone()) return builtIn;
        RulePack own = new RulePack(
                PACK,
                "" + number,
                RulePacks.ANY_LANGUAGE,
                Map.of(),
                Map.of(),
                Map.of(),
                Grammar.NONE,
                rules,
                Map.of(),
                hash);
        return builtIn.without(switchedOff).with(own).versioned(builtIn.version() + "+ws." + number);
    }
}
