package dev.lodestone.campaign.pull.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.text.Token.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BentWordsTest {
    @ParameterizedTest
    @CsvSource({
        "sooo, so",
        "gooood, good",
        "hurrrryyyy, hurry",
        "l4st, last",
        "l1m1ted, limited",
        "0n1y, only",
        "ch@nce, chance",
        "$ave, save",
        "n0wwww, now",
        "\u041enly, only",
        "\u0430\u0441t, act",
        "\u0299\u1d1c\u028f, buy",
        "\uff22uy, buy",
        "h.u.r.r.y, hurry",
        "l a s t, last",
        "b-u-y, buy",
        "n*o*w, now",
        "d_o_n_t, dont"
    })
    void a_bent_word_is_also_read_as_the_one_that_is_meant(String written, String meant) {
        assertThat(tokens(written)).singleElement().satisfies(token -> {
            assertThat(token.kind()).isEqualTo(Kind.WORD);
            assertThat(token.forms()).contains(meant);
            assertThat(token.start()).isZero();
            assertThat(token.end()).isEqualTo(written.length());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"last", "balm", "2nite", "24hrs", "naïve", "straße", "купить", "don't"})
    void a_word_as_it_is_spelled_is_read_once(String written) {
        assertThat(tokens(written))
                .singleElement()
                .satisfies(token -> assertThat(token.forms()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "me@balm.shop, @balm.shop, MENTION",
        "hello @balm, @balm, MENTION",
        "A$40, $40, MONEY",
        "US$ 40, $ 40, MONEY"
    })
    void what_a_sign_stands_for_in_a_name_or_a_price_stays(String text, String last, Kind kind) {
        Token token = tokens(text).getLast();

        assertThat(token.kind()).isEqualTo(kind);
        assertThat(text.substring(token.start(), token.end())).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"vitamins a b c day, 3", "e.g. this, 3", "I a.m here, 4", "a-b, 2"})
    void letters_that_stand_alone_for_themselves_are_no_spaced_out_word(String text, int words) {
        assertThat(tokens(text)).hasSize(words);
    }

    private static List<Token> tokens(String text) {
        return new Prose(text).tokens();
    }
}
