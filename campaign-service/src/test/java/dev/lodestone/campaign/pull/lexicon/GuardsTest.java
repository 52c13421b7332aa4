package dev.lodestone.campaign.pull.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.rules.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardsTest {
    private final ContentCheck check = ContentCheck.builtIn().get("en");

    @ParameterizedTest
    @ValueSource(strings = {"My class ends tonight, so tired", "We bought ice cream on the last day of our holiday"})
    void an_excuse_in_the_clause_of_a_hit_silences_it(String text) {
        assertThat(isSentBack(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My class is lovely, and the offer ends tonight",
                "Order now and you could get it free",
                "Hurry, I can't wait for you to try it!"
            })
    void an_excuse_in_another_clause_of_the_sentence_does_not(String text) {
        assertThat(isSentBack(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The banner said: last chance", "They told us it ends tonight, the sale", "Ads going hurry up"})
    void what_somebody_is_said_to_say_presses_nobody(String text) {
        assertThat(isSentBack(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hurry up, I told the toddler, and she sat down in the puddle.",
                "Don't wait, I shouted up the stairs, the toast is ready",
                "Buy one of those new pans already, said my gran, the shop has them"
            })
    void whoever_is_named_behind_the_words_has_said_all_of_their_clause(String text) {
        assertThat(isSentBack(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clinically proven, says the jar", "93% of women saw results, said the brand"})
    void a_claim_that_somebody_else_made_is_passed_on(String text) {
        assertThat(isSentBack(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sale is on until Sunday, the details are on their page.",
                "Preorders close on 4 May and ship in June.",
                "The early bird price ends on Friday, and the course starts a week later.",
                "The code works until 30 June"
            })
    void a_date_that_is_told_presses_nobody(String text) {
        assertThat(isSentBack(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sale is on only until Sunday",
                "Last day today for the preorder",
                "The early bird price ends tonight",
                "The sale ends Sunday!"
            })
    void a_date_that_is_urged_does(String text) {
        assertThat(isSentBack(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The website offer ends tonight!",
                "The drop went live at nine, grab yours",
                "She told me all about it, hurry before it's gone"
            })
    void a_narrator_who_says_nothing_or_is_done_speaking_silences_no_pressure(String text) {
        assertThat(isSentBack(text)).isTrue();
    }

    private boolean isSentBack(String text) {
        return check.check(text, Options.DEFAULT).findings().stream()
                .anyMatch(finding -> finding.severity().compareTo(Severity.MAJOR) <= 0);
    }
}
