package dev.lodestone.campaign.pull.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.rules.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BesideTest {
    private static final ContentCheck CHECK = ContentCheck.builtIn().get("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clinically proven, says the jar",
                "My doctor was amazed: this tea cured my diabetes",
                "Only until Sunday, 2 spoons with each mug"
            })
    void what_would_be_lost_is_a_reason_to_keep_a_text(String text) {
        assertThat(keeps(text)).isNotEmpty().doesNotContain(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Only until Sunday, get yours",
                "say no to dull skin",
                "10,000 women already switched, why haven't you?",
                "Offer ends tonight! It rained all day.",
                "I use it daily. Clinically proven 93% of women saw results.",
                "GET IT WHILE YOU CAN AND SLEEP"
            })
    void more_pressure_and_another_sentence_are_none(String text) {
        assertThat(keeps(text)).isNotEmpty().doesNotContain(true);
    }

    private static List<Boolean> keeps(String text) {
        return CHECK.check(text, Options.DEFAULT).findings().stream()
                .filter(finding -> finding.severity() != Severity.CREDIT)
                .map(new Beside("en", text)::keeps)
                .toList();
    }
}
