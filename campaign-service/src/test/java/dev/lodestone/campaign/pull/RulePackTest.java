package dev.lodestone.campaign.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.Options.Format;
import dev.lodestone.campaign.pull.Options.Guidelines;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.rules.Example;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.RulePacks;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RulePackTest {
    static final List<String> LANGUAGES = RulePacks.LANGUAGES;

    @TestFactory
    Stream<DynamicTest> each_rule_fires_on_its_own_examples() {
        return examples(Rule::fires, (rule, found) -> assertThat(found).contains(rule.id()));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_stays_quiet_on_its_counterexamples() {
        return examples(Rule::quiet, (rule, found) -> assertThat(found).doesNotContain(rule.id()));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void each_rule_has_examples_of_both_kinds_and_says_why(String language) {
        assertThat(RulePacks.builtIn(language).rules()).allSatisfy(rule -> {
            assertThat(rule.fires()).isNotEmpty();
            assertThat(rule.quiet()).isNotEmpty();
            assertThat(rule.advice().message()).isNotBlank();
            assertThat(rule.advice().reason()).isNotBlank();
            assertThat(rule.advice().suggestion()).isNotBlank();
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void the_hash_names_the_exact_words_of_the_pack(String language) {
        RulePack pack = RulePacks.builtIn(language);

        assertThat(pack.hash())
                .hasSize(64)
                .isEqualTo(RulePacks.builtIn(language).hash());
        assertThat(pack.id()).isEqualTo("core-" + language);
    }

    private interface Expectation {
        void check(Rule rule, List<String> found);
    }

    private static Stream<DynamicTest> examples(Function<Rule, List<Example>> kind, Expectation expectation) {
        return LANGUAGES.stream().flatMap(language -> {
            RulePack pack = RulePacks.builtIn(language);
            ContentCheck check = ContentCheck.builtIn().get(language);
            return pack.rules().stream()
                    .flatMap(rule -> kind.apply(rule).stream()
                            .map(example -> DynamicTest.dynamicTest(
                                    language + " " + rule.id() + ": " + example.text(),
                                    () -> expectation.check(rule, rules(check, example, language)))));
        });
    }

    private static List<String> rules(ContentCheck check, Example example, String language) {
        return check.check(example.text(), options(example, language)).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }

    private static Options options(Example example, String language) {
        return new Options(
                given(example, "language", language),
                given(example, "platform", ""),
                Format.CAPTION,
                MaterialTie.valueOf(given(example, "tie", "none").toUpperCase(Locale.ROOT)),
                Set.copyOf(example.given().getOrDefault("jurisdictions", List.of())),
                example.given().getOrDefault("brands", List.of()),
                List.of(),
                new Guidelines(
                        75,
                        1,
                        example.given().getOrDefault("avoid", List.of()),
                        example.given().getOrDefault("include", List.of())));
    }

    private static String given(Example example, String key, String fallback) {
        return example.given().getOrDefault(key, List.of(fallback)).getFirst();
    }
}
