package dev.lodestone.campaign.pull.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.text.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A good trick;iPhone case;A good trick. iPhone case",
                "A good cup,;shea butter;A good cup. Shea butter",
                "Ours for 5€;no sugar;Ours for 5€. No sugar"
            })
    void what_has_to_be_said_is_written_as_it_is_written(String text, String words, String said) {
        assertThat(Edit.atEnd(new Prose(text), words).applyTo(text)).isEqualTo(said);
    }
}
