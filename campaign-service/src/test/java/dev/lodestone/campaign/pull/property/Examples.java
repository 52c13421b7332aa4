package dev.lodestone.campaign.pull.property;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.Format;
import dev.lodestone.campaign.pull.Options.Guidelines;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.Options.Tone;
import dev.lodestone.campaign.pull.Verdict;
import dev.lodestone.campaign.pull.disclosure.DisclosureGate;
import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix;
import dev.lodestone.campaign.pull.rules.Example;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.RulePacks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The examples that rules carry, each with what it has to be checked by. */
final class Examples {
    private static final Map<String, ContentCheck> ENGINES = ContentCheck.builtIn();

    private Examples() {}

    record InPack(String language, Rule rule, Example example) {
        String name() {
            return language + " " + rule.id() + ": " + text();
        }

        String text() {
            return example.text();
        }

        Verdict check(String wording) {
            return ENGINES.get(language).check(wording, options());
        }

        List<String> rules() {
            return check(text()).findings().stream().map(Finding::ruleId).toList();
        }

        private Options options() {
            return new Options(
                    given("language", language),
                    given("platform", ""),
                    Format.CAPTION,
                    MaterialTie.valueOf(given("tie", "none").toUpperCase(Locale.ROOT)),
                    Set.copyOf(all("jurisdictions")),
                    all("brands"),
                    List.of(),
                    new Guidelines(75, 1, all("avoid"), all("include"))
                            .leaning(Tone.valueOf(given("tone", "any").toUpperCase(Locale.ROOT))));
        }

        private String given(String key, String fallback) {
            return example.given().getOrDefault(key, List.of(fallback)).getFirst();
        }

        private List<String> all(String key) {
            return example.given().getOrDefault(key, List.of());
        }
    }

    /** The engine of a language with its rules in another order. */
    static ContentCheck shuffled(String language, Random chance) {
        RulePack pack = ENGINES.get(language).pack();
        List<Rule> rules = new ArrayList<>(pack.rules());
        Collections.shuffle(rules, chance);
        RulePack other = new RulePack(
                pack.id(),
                pack.version(),
                language,
                pack.lists(),
                pack.cues(),
                pack.appeal(),
                pack.grammar(),
                rules,
                pack.semantic(),
                pack.hash());
        DisclosureMatrix matrix = DisclosureMatrix.builtIn();
        return new ContentCheck(other, new DisclosureGate(matrix));
    }

    static Stream<InPack> of(Function<Rule, List<Example>> kind) {
        return RulePacks.LANGUAGES.stream()
                .flatMap(language -> RulePacks.builtIn(language).rules().stream()
                        .flatMap(
                                rule -> kind.apply(rule).stream().map(example -> new InPack(language, rule, example))));
    }
}
