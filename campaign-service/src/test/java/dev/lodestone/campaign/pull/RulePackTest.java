package dev.lodestone.campaign.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.rules.RulePack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulePackTest {
    private final RulePack pack = RulePack.builtIn();
    private final ContentCheck check = new ContentCheck(pack);

    @TestFactory
    Stream<DynamicTest> each_rule_fires_on_its_own_example() {
        return pack.rules().stream()
                .flatMap(rule -> rule.fires().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                rule.id() + ": " + text,
                                () -> assertThat(rules(text)).contains(rule.id()))));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_stays_quiet_on_its_counterexample() {
        return pack.rules().stream()
                .flatMap(rule -> rule.quiet().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                rule.id() + ": " + text,
                                () -> assertThat(rules(text)).doesNotContain(rule.id()))));
    }

    @Test
    void each_rule_has_examples_of_both_kinds_and_says_why() {
        assertThat(pack.rules()).allSatisfy(rule -> {
            assertThat(rule.fires()).isNotEmpty();
            assertThat(rule.quiet()).isNotEmpty();
            assertThat(rule.advice().reason()).isNotBlank();
            assertThat(rule.advice().suggestion()).isNotBlank();
        });
    }

    @Test
    void the_hash_names_the_exact_words_of_the_pack() {
        assertThat(pack.hash()).hasSize(64).isEqualTo(RulePack.builtIn().hash());
        assertThat(pack.id()).isEqualTo("core");
    }

    private List<String> rules(String text) {
        Options onTikTok = Options.DEFAULT.on("tiktok").with(Options.MaterialTie.PAID);
        return check.check(text, onTikTok).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }
}
