package dev.lodestone.campaign.pull.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(sent|lent) (?:me|us);a box they Sent me",
                "(free\\b[^.!?]{0,4}? (?:to try|for me));free box to try",
                "(col{0}ours?|ads+);two ADSS",
                "(?:^|[^\\w])((?i:x)?(?:a|b)+ç)?(d);abÇd",
                "(\\p{So}?[(\\[]?ads[)\\]]?);(Ads)",
                "(.*);anything"
            })
    void letters_that_are_looked_for_first_hide_no_match(String written, String text) {
        Expressions<String> expressions = new Expressions<>();
        expressions.add("it", written);

        assertThat(expressions.find(new Prose(text), Set.of())).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a walk in the rain", "sen tme"})
    void a_text_without_the_letters_has_no_match(String text) {
        Expressions<String> expressions = new Expressions<>();
        expressions.add("it", "(sent|lent) (?:me|us)");

        assertThat(expressions.find(new Prose(text), Set.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,sent me", "7,x sent me"})
    void the_first_group_is_what_is_found(int at, String text) {
        Expressions<String> expressions = new Expressions<>();
        expressions.add("it", "(?:sent) (me)");

        assertThat(expressions.find(new Prose(text), Set.of()))
                .extracting(Expressions.Hit::span)
                .containsExactly(new Span(at, at + 2));
    }
}
