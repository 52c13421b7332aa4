package dev.lodestone.campaign.pull.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Token.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {
    @ParameterizedTest
    @CsvSource({
        "(?:sent) (me),sent me,me",
        "(?:sent) (me),x sent me,me",
        "sent(?:x| (him))?,sent me,sent",
        "sent me,sent me,sent me"
    })
    void the_first_group_is_what_is_found_and_else_all(String written, String text, String found) {
        assertThat(found(written, text)).containsExactly(found);
    }

    @Test
    void nothing_is_no_match() {
        assertThat(found("(a*)b", "b ab")).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({"glow.shop/balm#partner", "https://glow.shop/partner", "www.partner.com"})
    void what_an_address_says_is_not_found(String text) {
        assertThat(found("#?partner", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"partner of Glow.shop,partner of Glow", "see glow.shop #partner,#partner", "@partner,partner"})
    void what_ends_in_an_address_or_is_another_name_is_found(String text, String found) {
        assertThat(found("#?partner(?: of \\w+)?", text)).containsExactly(found);
    }

    @Test
    void a_hundred_matches_say_what_is_meant() {
        assertThat(found("sale", "sale ".repeat(1_000))).hasSize(100);
    }

    private static List<String> found(String written, String text) {
        Expressions<String> expressions = new Expressions<>();
        expressions.add("it", written);
        return expressions.find(new Prose(text), Set.of(Kind.LINK)).stream()
                .map(hit -> text.substring(hit.span().start(), hit.span().end()))
                .toList();
    }
}
