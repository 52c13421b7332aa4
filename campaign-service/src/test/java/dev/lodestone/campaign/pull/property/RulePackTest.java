package dev.lodestone.campaign.pull.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.rules.Example;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.RulePacks;
import java.util.List;
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
        return Examples.of(kind)
                .map(example -> DynamicTest.dynamicTest(
                        example.name(), () -> expectation.check(example.rule(), example.rules())));
    }
}
