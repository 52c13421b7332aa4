package dev.lodestone.campaign.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.Verdict.Contribution;
import dev.lodestone.campaign.pull.Verdict.Decision;
import dev.lodestone.campaign.pull.Verdict.Level;
import dev.lodestone.campaign.pull.rules.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTest {
    private static final String PUSHY =
            "🔥 HURRY UP!!! Offer ends tonight — only 3 left. Buy now, you’ll regret it \uD83D\uDC69\u200D\uD83D\uDC67 later!";
    private static final String CALM =
            "I've been using this balm on rainy mornings. It may not be for everyone, up to you.";

    private final ContentCheck check = ContentCheck.builtIn().get("en");

    @Test
    void a_calm_story_is_fine() {
        Verdict verdict = check.check(CALM, Options.DEFAULT);

        assertThat(verdict.decision()).isEqualTo(Decision.OK);
        assertThat(verdict.score()).isEqualTo(100);
        assertThat(verdict.pressure().level()).isEqualTo(Level.NONE);
    }

    @Test
    void a_pushy_text_is_sent_back_with_each_fault_named() {
        Verdict verdict = check.check(PUSHY, Options.DEFAULT);

        assertThat(verdict.decision()).isEqualTo(Decision.REVISE);
        assertThat(verdict.pressure().level()).isEqualTo(Level.HIGH);
        assertThat(verdict.findings())
                .extracting(Finding::ruleId)
                .contains("PR-URG-01", "PR-URG-02", "PR-SCA-01", "PR-IMP-01", "PR-GUI-02", "PR-FMT-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I can't stop wearing it so buy now", "Nobody needs a fourth balm but grab yours"})
    void a_negation_does_not_reach_beyond_the_turn_to_the_reader(String text) {
        assertThat(check.check(text, Options.DEFAULT).findings())
                .extracting(Finding::ruleId)
                .containsExactly("PR-IMP-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PUSHY,
                CALM,
                "👩‍👧‍👦 Buy now\r\nOnly 2 left",
                "e\u0301clair: don\u2019t wait, grab yours",
                "𝔹uy now. Buy now! 🇩🇪 Last chance",
                "",
                "!!!!"
            })
    void offsets_point_into_the_original_text(String text) {
        assertThat(check.check(text, Options.DEFAULT.with(MaterialTie.PAID)).findings())
                .allSatisfy(finding -> {
                    assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.span());
                    int[] points = text.codePoints().toArray();
                    int length = finding.endCodePoint() - finding.startCodePoint();
                    assertThat(new String(points, finding.startCodePoint(), length))
                            .isEqualTo(finding.span());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PUSHY,
                CALM,
                "40% off with code GLOW20! GLOW20! GLOW20!",
                "You need this. You must try it. No rush."
            })
    void the_score_can_be_added_up_by_hand(String text) {
        Verdict verdict = check.check(text, Options.DEFAULT);

        BigDecimal sum = verdict.pressure().contributions().stream()
                .map(Contribution::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal score = BigDecimal.valueOf(100).subtract(sum).setScale(0, RoundingMode.HALF_UP);
        assertThat(verdict.score()).isEqualTo(Math.clamp(score.intValue(), 0, 100));
    }

    @Test
    void taking_a_fault_away_never_costs_points() {
        Verdict before = check.check(PUSHY, Options.DEFAULT);

        for (Finding finding : before.findings()) {
            String without = PUSHY.substring(0, finding.start()) + PUSHY.substring(finding.end());
            assertThat(check.check(without, Options.DEFAULT).score()).isGreaterThanOrEqualTo(before.score());
        }
    }

    @Test
    void credits_take_back_small_faults_only() {
        assertThat(check.check("You need this. No rush.", Options.DEFAULT).score())
                .isEqualTo(99);
        assertThat(check.check("Last chance. No rush.", Options.DEFAULT).score())
                .isEqualTo(84);
    }

    @Test
    void repeating_a_fault_counts_half_each_time() {
        List<Contribution> twice = check.check("Last chance. Last chance.", Options.DEFAULT)
                .pressure()
                .contributions();

        assertThat(twice)
                .extracting(Contribution::points)
                .containsExactly(new BigDecimal("15.60"), new BigDecimal("7.80"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"You don't need to buy it today.", "They said \"hurry up\" and I laughed.", "No need to act now."
            })
    void negated_and_quoted_pressure_is_none(String text) {
        assertThat(check.check(text, Options.DEFAULT).findings())
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.CREDIT));
    }

    @Test
    void a_hostile_text_is_answered_in_linear_time() {
        String hostile = "buy ".repeat(5_000) + "!".repeat(5_000) + "#a".repeat(2_000);

        assertThat(check.check(hostile, Options.DEFAULT.with(MaterialTie.PAID)).decision())
                .isEqualTo(Decision.BLOCK);
    }
}
