package dev.lodestone.campaign.pull.rules;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.google.re2j.Pattern;
import dev.lodestone.campaign.pull.grammar.Grammar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A versioned set of rules for one language. Its hash names exactly the words that judged a text.
 *
 * @param lists words that phrases refer to as {@code {name}}
 * @param cues phrases of the language that are no faults: {@code offer}, {@code negation}, {@code narration}, {@code narrated}, {@code turn},
 *     {@code clause}: what opens one without a sign
 * @param grammar the small words of its language, every list of them; what is for any language has only those that all share
 * @param semantic the words for what the semantic layer sees, such as {@code pressing} and {@code calm}
 * @param appeal phrases per factor of appeal, such as {@code soft.feeling}
 */
@JsonIgnoreProperties("hash")
public record RulePack(
        String id,
        String version,
        String language,
        Map<String, List<String>> lists,
        Map<String, List<String>> cues,
        Map<String, List<String>> appeal,
        Grammar grammar,
        List<Rule> rules,
        Map<String, Advice> semantic,
        String hash) {
    private static final Pattern BORDERS = Pattern.compile("^[^\\pL]+|[^\\pL]+$");

    public RulePack {
        lists = lists == null ? Map.of() : Map.copyOf(lists);
        cues = cues == null ? Map.of() : Map.copyOf(cues);
        appeal = appeal == null ? Map.of() : Map.copyOf(appeal);
        grammar = grammar == null ? Grammar.NONE : grammar;
        List<String> missing = grammar.missing();
        if (!language.equals(RulePacks.ANY_LANGUAGE) && !missing.isEmpty())
            throw new IllegalArgumentException("The grammar of " + id + " lacks the lists " + missing);
        rules = List.copyOf(rules);
        semantic = semantic == null ? Map.of() : Map.copyOf(semantic);
    }

    public Optional<Rule> rule(String wanted) {
        return rules.stream().filter(rule -> rule.id().equals(wanted)).findFirst();
    }

    /** The gentler way that the first rule of a dimension suggests. */
    public Optional<String> suggestion(String dimension) {
        return rules.stream()
                .filter(rule -> rule.dimension().equals(dimension))
                .map(Rule::suggestion)
                .findFirst();
    }

    /** Whether these words, whatever signs are around them, are a wording that a rule has ready. */
    public boolean suggests(String words) {
        String bare = BORDERS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
        return rules.stream().anyMatch(rule -> bare.equals(rule.gentler()) || bare.equals(rule.alone()));
    }

    public List<String> cue(String name) {
        return cues.getOrDefault(name, List.of());
    }

    RulePack named(String exactly) {
        return new RulePack(id, version, language, lists, cues, appeal, grammar, rules, semantic, exactly);
    }

    RulePack versioned(String shown) {
        return new RulePack(id, shown, language, lists, cues, appeal, grammar, rules, semantic, hash);
    }

    /** This pack where other data judges too: the hash names both. */
    public RulePack beside(String dataHash) {
        return named(Hash.of(hash + dataHash));
    }

    /** This pack less some of its small rules. What is grave stays, whoever asks and whenever it became so. */
    public RulePack without(Set<String> ids) {
        List<Rule> left = rules.stream()
                .filter(rule -> !ids.contains(rule.id()) || !rule.canBeSwitchedOff())
                .toList();
        if (left.size() == rules.size()) return this;
        String exactly = Hash.of(hash + " without " + String.join(" ", new TreeSet<>(ids)));
        return new RulePack(id, version, language, lists, cues, appeal, grammar, left, semantic, exactly);
    }

    public RulePack withoutRules() {
        return new RulePack(id, version, language, lists, cues, Map.of(), grammar, List.of(), semantic, hash);
    }

    /** This pack with the rules, lists and words of another one after its own. */
    public RulePack with(RulePack other) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(other.rules);
        Map<String, List<String>> words = new HashMap<>(other.lists);
        words.putAll(lists);
        Map<String, Advice> said = new HashMap<>(other.semantic);
        said.putAll(semantic);
        return new RulePack(
                id,
                version,
                language,
                words,
                cues,
                appeal,
                grammar.with(other.grammar),
                all,
                said,
                Hash.of(hash + other.hash));
    }
}
