package dev.lodestone.campaign.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a finding goes in a text that reads as pressing, and that its form is not told of where it reads calm. */
class ScopeTest {
    private static final ContentCheck ENGLISH = ContentCheck.builtIn().get("en");
    private static final SemanticLayer LAYER = SemanticLayer.builtIn();
    private static final String PUSHING =
            "Two mums asked me where I found it, and I nearly kept quiet. You need this on your phone before you ask for a raise."
                    + " Everyone who waited is still on the list, and you know how that felt last time.";

    @Test
    void what_a_rule_sees_is_told_of_the_whole_sentence_that_presses() {
        Finding finding = finding(ENGLISH.check(PUSHING, Options.DEFAULT, LAYER), "PR-IMP-03");

        assertThat(finding.span()).isEqualTo("You need this on your phone before you ask for a raise.");
        assertThat(PUSHING.substring(finding.start(), finding.end())).isEqualTo(finding.span());
        assertThat(finding.message()).contains("Seen by \"You need this\"");
    }

    @Test
    void the_rules_alone_tell_of_the_words_they_see() {
        Finding finding = finding(ENGLISH.check(PUSHING, Options.DEFAULT), "PR-IMP-03");

        assertThat(finding.span()).isEqualTo("You need this");
    }

    @Test
    void two_rules_in_one_passage_keep_their_words() {
        String both = PUSHING.replace("before you ask", "with only 3 left before you ask");

        Verdict verdict = ENGLISH.check(both, Options.DEFAULT, LAYER);

        assertThat(finding(verdict, "PR-IMP-03").span()).isEqualTo("You need this");
        assertThat(finding(verdict, "PR-SCA-01").span()).isEqualTo("only 3 left");
    }

    @Test
    void two_rules_of_which_each_has_a_part_of_the_sentence_are_told_of_that_part() {
        String both = PUSHING.replace(
                "before you ask for a raise", "before the others have it and only 3 left tonight for those who ask");

        Verdict verdict = ENGLISH.check(both, Options.DEFAULT, LAYER);

        assertThat(finding(verdict, "PR-IMP-03").span()).isEqualTo("You need this on your phone");
        assertThat(finding(verdict, "PR-SCA-01").span()).contains("only 3 left");
    }

    @Test
    void the_points_still_add_up() {
        Verdict verdict = ENGLISH.check(PUSHING, Options.DEFAULT, LAYER);

        assertThat(verdict.pressure().contributions())
                .extracting(Verdict.Contribution::points)
                .allSatisfy(points -> assertThat(points).isNotNegative());
    }

    @Test
    void who_shouts_for_joy_is_told_nothing_of_it() {
        String joy =
                "FORTY pancakes, three grandchildren and one dog that is not supposed to be on the table!!! The little one flipped"
                        + " hers over the fence and a bird GOT IT!!! I laughed till I had to sit down.";

        assertThat(ids(ENGLISH.check(joy, Options.DEFAULT))).contains("PR-FMT-02");
        assertThat(ids(ENGLISH.check(joy, Options.DEFAULT, LAYER))).doesNotContain("PR-FMT-01", "PR-FMT-02");
    }

    @Test
    void shouting_hides_nothing_of_what_is_shouted() {
        String shouted = "Coral's gone, teal's going. Scoot on over there and grab you one in each color left!!";

        assertThat(semantic(ENGLISH.check(shouted, Options.DEFAULT, LAYER)))
                .anySatisfy(span -> assertThat(span).startsWith("Scoot on over there"));
    }

    @Test
    void a_wording_of_the_pack_presses_nobody_in_whatever_text() {
        String text = "70% off all yarn, two hours left, go go go, it is up to you.";

        assertThat(semantic(ENGLISH.check(text, Options.DEFAULT, LAYER))).doesNotContain("it is up to you");
    }

    @Test
    void signs_alone_are_no_passage() {
        String text =
                "CABLE IS ROBBING YOU AND YOU ARE LETTING THEM. this stick = every channel every game forever, warehouse said"
                        + " they're scraping the floor so quit reading and move ‼️📺‼️";

        assertThat(semantic(ENGLISH.check(text, Options.DEFAULT, LAYER)))
                .isNotEmpty()
                .allMatch(span -> span.codePoints().anyMatch(Character::isLetter));
    }

    private static List<String> semantic(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.ruleId().startsWith("SE-"))
                .map(Finding::span)
                .filter(span -> !span.isEmpty())
                .toList();
    }

    private static List<String> ids(Verdict verdict) {
        return verdict.findings().stream().map(Finding::ruleId).toList();
    }

    private static Finding finding(Verdict verdict, String rule) {
        return verdict.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
