package dev.lodestone.campaign.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.Options.Guidelines;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.Options.Tone;
import dev.lodestone.campaign.pull.Verdict.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefRulesTest {
    private final ContentCheck check = ContentCheck.builtIn().get("en");

    @Test
    void the_brief_may_forbid_and_demand_words() {
        Guidelines guidelines = new Guidelines(75, 1, List.of("cheap"), List.of("Balm Co"));

        Verdict verdict = check.check("A cheap trick.", Options.DEFAULT.with(guidelines));

        assertThat(verdict.findings()).extracting(Finding::ruleId).containsExactlyInAnyOrder("BR-AVO-01", "BR-INC-01");
        assertThat(verdict.decision()).isEqualTo(Decision.REVISE);
        assertThat(verdict.score()).isEqualTo(100);
    }

    @Test
    void the_brief_may_ask_for_a_tone_which_takes_no_points() {
        String facts = "Ninety grams of wool, measured and compared with two others.";

        Verdict asked = check.check(facts, Options.DEFAULT.with(Guidelines.DEFAULT.leaning(Tone.SOFT)));

        assertThat(asked.findings())
                .filteredOn(finding -> finding.ruleId().equals("BR-TON-01"))
                .extracting(Finding::message)
                .containsExactly("The guidelines ask for a soft tone, and this text leans to the other side.");
        assertThat(asked.decision()).isEqualTo(Decision.OK);
        assertThat(asked.score()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello there.", "", "I felt 3 of them. Maybe 4 will do. By morning 5 were left."})
    void a_text_that_leans_nowhere_has_any_tone(String text) {
        for (Tone tone : Tone.values()) {
            assertThat(check.check(text, Options.DEFAULT.with(Guidelines.DEFAULT.leaning(tone)))
                            .findings())
                    .isEmpty();
        }
    }

    @Test
    void brand_names_may_be_capitals() {
        Options branded = new Options(
                "en",
                "",
                Options.Format.CAPTION,
                MaterialTie.NONE,
                java.util.Set.of(),
                List.of("GLOSSY BALM"),
                List.of(),
                Guidelines.DEFAULT);

        assertThat(check.check("I like GLOSSY BALM a lot", branded).findings()).isEmpty();
        assertThat(check.check("GET IT WHILE YOU CAN", branded).findings())
                .extracting(Finding::ruleId)
                .contains("PR-FMT-01");
        assertThat(check.check("SPF and UVA, explained", branded).findings()).isEmpty();
    }
}
