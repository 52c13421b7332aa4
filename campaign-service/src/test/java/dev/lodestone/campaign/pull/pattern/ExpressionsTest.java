package dev.lodestone.campaign.pull.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {
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
