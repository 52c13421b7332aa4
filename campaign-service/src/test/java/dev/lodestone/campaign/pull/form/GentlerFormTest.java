package dev.lodestone.campaign.pull.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.Options;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GentlerFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "#ad 🚨3 hrs🚨 serum HALF OFF add to cart now;#ad 3 hrs🚨 serum HALF OFF add to cart now",
                "SALE 🚨😊 everything;SALE 😊 everything",
                "It costs 20€!!! Come and see;It costs 20€. Come and see",
                "Glow™!!! Yes;Glow™. Yes",
                "COME AND LOOK at the shelves;Come and look at the shelves",
                "LOVE LONDON IN THE RAIN;Love London in the rain",
                "NASA SAYS YES;NASA says yes"
            })
    void what_is_loud_is_said_as_it_is_written_elsewhere(String text, String gentler) {
        assertThat(findings("en", text))
                .map(Finding::edit)
                .filteredOn(Objects::nonNull)
                .extracting(edit -> edit.applyTo(text))
                .contains(gentler);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"en;NASA OR GPS", "de;DIE NEUE JACKE IST DA"})
    void capitals_that_may_be_right_are_left(String language, String text) {
        assertThat(findings(language, text))
                .isNotEmpty()
                .extracting(Finding::edit)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en;This is SO good and I am NEVER going back to my OLD serum BECAUSE yes;4",
                "de;Ich war NIE zufrieden mit meiner Haut, ABER dieser Balsam ist WIRKLICH gut;3",
                "en;We won a place at MIT and ALT text is on ALL of our photos NOW;0",
                "de;Das Bad in der ALT Stadt war TOO warm und der Weg OUT von hier ganz lang;0"
            })
    void a_short_word_shouts_in_its_own_language(String language, String text, int shouts) {
        assertThat(findings(language, text)).hasSize(shouts);
    }

    private static List<Finding> findings(String language, String text) {
        return Objects.requireNonNull(ContentCheck.builtIn().get(language))
                .check(text, Options.DEFAULT)
                .findings();
    }
}
