package dev.lodestone.campaign.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.Verdict.Contribution;
import dev.lodestone.campaign.pull.Verdict.Decision;
import dev.lodestone.campaign.pull.Verdict.Level;
import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a text that reads calm is forgiven, and what it is not. */
class CalmTextTest {
    private static final SemanticLayer LAYER = SemanticLayer.builtIn();
    private static final ContentCheck ENGLISH = ContentCheck.builtIn().get("en");

    @Test
    void a_push_weighs_less_beside_a_calm_story() {
        Verdict verdict = check(ENGLISH, "Only 3 left!");

        assertThat(finding(verdict, "PR-SCA-01").severity()).isEqualTo(Severity.MINOR);
        assertThat(verdict.decision()).isEqualTo(Decision.OK);
    }

    @Test
    void a_few_words_beside_a_push_do_not_speak_for_it() {
        Verdict verdict =
                ENGLISH.check("Don't miss out on this item! There is only 1 left in stock.", Options.DEFAULT, LAYER);

        assertThat(finding(verdict, "PR-SCA-01").severity()).isEqualTo(Severity.MAJOR);
        assertThat(verdict.decision()).isEqualTo(Decision.REVISE);
    }

    @Test
    void a_claim_without_a_source_is_no_question_of_tone() {
        Verdict verdict = check(ENGLISH, "It is clinically proven to be soft.");

        assertThat(finding(verdict, "PR-EXA-05").severity()).isEqualTo(Severity.MAJOR);
        assertThat(verdict.decision()).isEqualTo(Decision.REVISE);
        assertThat(verdict.pressure().points()).isGreaterThanOrEqualTo(points(verdict, "PR-EXA-05"));
    }

    @Test
    void what_a_workspace_calls_grave_stays_grave() {
        Verdict verdict = check(ENGLISH.with(bestiesAreGrave()), "Hey besties!");

        assertThat(finding(verdict, "WS-TONE-01").severity()).isEqualTo(Severity.MAJOR);
        assertThat(verdict.decision()).isEqualTo(Decision.REVISE);
        assertThat(verdict.pressure().points()).isGreaterThanOrEqualTo(points(verdict, "WS-TONE-01"));
    }

    @Test
    void what_a_calm_tone_gives_back_is_explained_by_an_example() {
        Verdict verdict = check(ENGLISH, "Only 3 left!");

        Finding calm = finding(verdict, "SE-CALM-01");
        assertThat(points(verdict, "SE-CALM-01")).isNegative();
        assertThat(calm.severity()).isEqualTo(Severity.CREDIT);
        assertThat(calm.message()).containsPattern("reads calm, like \"[^\"]{3,}");
        assertThat(calm.span()).isEmpty();
        assertThat(calm.edit()).isNull();
    }

    @Test
    void where_nothing_is_given_back_nothing_is_said_of_it() {
        Verdict verdict = check(ENGLISH, "");

        assertThat(verdict.findings()).extracting(Finding::ruleId).doesNotContain("SE-CALM-01");
    }

    @Test
    void of_two_calm_texts_the_one_that_leans_towards_pressing_shows_it_and_why() {
        Verdict easy = ENGLISH.check("The bakery is open until six, come by if you are near.", Options.DEFAULT, LAYER);
        Verdict leaning = ENGLISH.check(
                "The last tram leaves at ten and nobody waits for those who are late.", Options.DEFAULT, LAYER);

        Finding tone = finding(leaning, "SE-TONE-01");
        assertThat(tone.severity()).isEqualTo(Severity.INFO);
        assertThat(tone.message()).containsPattern("like \"[^\"]{3,}");
        assertThat(tone.span()).isEmpty();
        assertThat(leaning.decision()).isEqualTo(Decision.OK);
        assertThat(leaning.pressure().level()).isEqualTo(Level.NONE);
        assertThat(leaning.pressure().points())
                .isEqualTo(points(leaning, "SE-TONE-01"))
                .isPositive();
        assertThat(leaning.score()).isLessThan(easy.score());
    }

    private static Verdict check(ContentCheck engine, String sentence) {
        String text = """
                Rain on the window, the dog asleep on my feet, and I finally finished the sleeve. The wool was a bit scratchy
                at first and went soft after a wash. %s I am slow at this and I like that about it.""".formatted(sentence);
        return engine.check(text, Options.DEFAULT, LAYER);
    }

    private static Finding finding(Verdict verdict, String rule) {
        return verdict.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal points(Verdict verdict, String rule) {
        return verdict.pressure().contributions().stream()
                .filter(part -> part.ruleId().equals(rule))
                .map(Contribution::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static WorkspaceRules bestiesAreGrave() {
        Rule grave = Rule.ofWorkspace(
                "WS-TONE-01",
                "tone",
                Severity.MAJOR,
                List.of("hey bestie|besties"),
                List.of(),
                List.of(),
                new Advice("message", "reason", "suggestion", 80),
                List.of(),
                List.of());
        return new WorkspaceRules(3, "own", List.of(grave), Set.of(), List.of(), List.of(), null);
    }
}
