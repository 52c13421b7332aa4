package dev.lodestone.campaign.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.campaign.pull.Verdict.Contribution;
import dev.lodestone.campaign.pull.Verdict.Decision;
import dev.lodestone.campaign.pull.Verdict.Level;
import dev.lodestone.campaign.pull.encoder.Encoder;
import dev.lodestone.campaign.pull.rules.DataFile;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SemanticLayerTest {
    private static final SemanticLayer LAYER = SemanticLayer.builtIn();
    private static final String SNEAKY =
            "I'm not telling anyone what to do. I just think a mother who had read what I read would not sleep on that mattress again.";
    private static final String CALM =
            "Rain on the window, the dog asleep on my feet, and I finally finished the sleeve. The wool was a bit scratchy at first and"
                    + " went soft after a wash. I am slow at this and I like that about it.";

    private final ContentCheck check = ContentCheck.builtIn().get("en");

    @Test
    void pressure_without_the_usual_words_is_seen_and_shown_by_an_example() {
        assertThat(check.check(SNEAKY, Options.DEFAULT).pressure().level()).isEqualTo(Level.NONE);

        Verdict verdict = check.check(SNEAKY, Options.DEFAULT, LAYER);

        assertThat(verdict.pressure().level()).isNotEqualTo(Level.NONE);
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.ruleId().startsWith("SE-"))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.message()).contains("It reads like: ");
                    assertThat(SNEAKY.substring(finding.start(), finding.end())).isEqualTo(finding.span());
                });
    }

    @Test
    void the_hash_of_a_result_changes_with_any_of_the_trained_data() {
        String data = DataFile.resource("semantic-en.json");
        String retrained = data.replaceFirst("\"flagged\":[0-9.]+", "\"flagged\":0.3");
        assertThat(retrained).isNotEqualTo(data);
        Encoder encoder = new Encoder();

        assertThat(Stream.of(data, data, retrained)
                        .map(each -> check.check(CALM, Options.DEFAULT, SemanticLayer.of(each, encoder)))
                        .map(verdict -> verdict.rulePack().hash())
                        .distinct())
                .hasSize(2)
                .doesNotContain(check.check(CALM, Options.DEFAULT).rulePack().hash());
    }

    @Test
    void the_layer_is_asked_about_texts_in_the_language_of_its_data() {
        assertThat(LAYER.model().language()).isEqualTo(SemanticLayer.LANGUAGE);
    }

    @Test
    void data_that_was_trained_with_another_encoder_is_refused() {
        String data = DataFile.resource("semantic-en.json").replace("layer 6 of 12", "layer 12 of 12");

        assertThatThrownBy(() -> SemanticLayer.of(data, new Encoder()))
                .hasMessageContaining("layer 12 of 12")
                .hasMessageContaining("--train");
    }

    @Test
    void a_calm_story_stays_calm() {
        Verdict verdict = check.check(CALM, Options.DEFAULT, LAYER);

        assertThat(verdict.decision()).isEqualTo(Decision.OK);
        assertThat(verdict.pressure().level()).isEqualTo(Level.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Buy now", "Only 3 left!", "Last chance to try the serum", "Don't wait, grab yours"})
    void nothing_is_left_of_a_bare_push_that_could_read_calm(String text) {
        assertThat(check.check(text, Options.DEFAULT, LAYER).decision()).isEqualTo(Decision.REVISE);
    }

    @Test
    void a_blocker_is_not_argued_away() {
        String text = CALM + " Kids, ask mum to buy it!";

        assertThat(check.check(text, Options.DEFAULT, LAYER).decision()).isEqualTo(Decision.BLOCK);
        assertThat(check.check(text, Options.DEFAULT, LAYER).pressure().level()).isEqualTo(Level.HIGH);
    }

    @ParameterizedTest
    @ValueSource(strings = {SNEAKY, CALM, "Offer ends tonight! 40% off, buy now 🔥", "👩‍👧 e\u0301clair", "!!!", ""})
    void the_score_can_be_added_up_by_hand_and_is_the_same_again(String text) {
        Verdict verdict = check.check(text, Options.DEFAULT, LAYER);

        BigDecimal sum = verdict.pressure().contributions().stream()
                .map(Contribution::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int score = BigDecimal.valueOf(100)
                .subtract(sum)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        assertThat(verdict.score()).isEqualTo(Math.clamp(score, 0, 100));
        assertThat(check.check(text, Options.DEFAULT, LAYER)).isEqualTo(verdict);
    }
}
