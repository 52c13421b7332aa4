package dev.lodestone.campaign.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.RuleProof.Fault;
import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Example;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleProofTest {
    private static final ContentCheck CUES = ContentCheck.builtIn().get("en").withoutRules();

    @Test
    void a_rule_that_does_what_its_examples_say_is_fine() {
        assertThat(faults(rule(List.of("hey bestie|besties"), List.of(), List.of("Hey bestie!"), List.of("My bestie"))))
                .isEmpty();
    }

    @Test
    void an_example_that_does_not_hold_is_pointed_at() {
        Rule wrong = rule(
                List.of("bestie"), List.of(), List.of("Hey bestie!", "Hey friend!"), List.of("My sister", "My bestie"));

        assertThat(faults(rule(List.of("fine"), List.of(), List.of("Fine."), List.of("Good.")), wrong))
                .extracting(Fault::pointer)
                .containsExactly("/rules/1/fires/1", "/rules/1/quiet/1");
    }

    @ParameterizedTest
    @CsvSource({
        "hey (bestie, at 11",
        "hey {pals}, at 10",
        "hey ..x bestie, at 6",
        "a*, two letters",
        "hey *, two letters",
        "pp?*, two letters",
        "'x,b*', two letters",
        "\u2019\u2019*, two letters",
        "#a*, two letters",
        "aa ..\u0663 bb, at 5",
        "aa ..9 ..9 ..9 ..9 ..9 ..9 ..9 ..9 ..9 ..9 ..9 bb, leave at most 98"
    })
    void a_phrase_that_cannot_be_read_is_shown_with_its_place(String phrase, String said) {
        assertThat(faults(rule(List.of("hey", phrase), List.of(), List.of("Hey!"), List.of("Ho!"))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/rules/0/phrases/1");
                    assertThat(fault.code()).isEqualTo("phrase");
                    assertThat(fault.message()).contains(said);
                });
    }

    @ParameterizedTest
    @CsvSource({"ab\\1, at 2", "price[z-a], at 6", "(?=x), at 0", "((a{1000}){1000}){10}, multiply", "(a|b, missing"})
    void a_pattern_that_is_no_re2_is_shown_with_its_place(String pattern, String said) {
        assertThat(faults(rule(List.of(), List.of(pattern), List.of("Hey!"), List.of("Ho!"))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/rules/0/patterns/0");
                    assertThat(fault.message()).contains(said);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a|b|c) (d|e|f)",
                "ab* cd?",
                "\uD840\uDC00\uD840\uDC01*",
                "a ..9 b ..9 ..9 ..9 ..9 ..9 ..9 ..9 ..9 ..9 ..8 c",
                "(a ..9 ..9 ..9 ..9 ..9 ..9 b) ..9 ..9 ..9 ..9 ..9 ..9 c"
            })
    void short_phrases_are_read_in_few_ways(String phrase) {
        assertThat(faults(rule(List.of(phrase), List.of(), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void rules_that_would_cost_too_much_are_refused_together() {
        String wide = "aa? bb? cc? dd? ee? ff? gg? hh? ii?";

        assertThat(faults(rule(Collections.nCopies(10, wide), List.of(), List.of(), List.of())))
                .extracting(Fault::pointer)
                .containsExactly("/rules");
        assertThat(faults(rule(List.of(), Collections.nCopies(5, "(?:price ){200}"), List.of(), List.of())))
                .extracting(Fault::pointer)
                .containsExactly("/rules");
    }

    private static List<Fault> faults(Rule... rules) {
        return RuleProof.faults(List.of(rules), CUES);
    }

    private static Rule rule(List<String> phrases, List<String> patterns, List<String> fires, List<String> quiet) {
        return Rule.ofWorkspace(
                "WS-TONE-01",
                "tone",
                Severity.MINOR,
                phrases,
                patterns,
                List.of(),
                new Advice("message", "reason", "suggestion", 80),
                examples(fires),
                examples(quiet));
    }

    private static List<Example> examples(List<String> texts) {
        return texts.stream().map(text -> new Example(text, Map.of())).toList();
    }
}
