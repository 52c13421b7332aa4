package dev.lodestone.campaign.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.check.CheckView;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckPageTest {
    private static final Pattern TEXT = Pattern.compile("<div class=\"text\" dir=\"auto\">(.*?)</div>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> Buy now & <b onclick='x()'>last chance</b>",
                "</div></body><img src=x onerror=alert(1)> \"Buy now\" &lt; &amp;amp;",
                "\uD83D\uDD25 Buy now \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 last chance",
                "\u05E7\u05E0\u05D5 Buy now \u202E\u2067 last chance",
                "{page} ${x} %s %d Buy now"
            })
    void whatever_was_written_is_shown_as_it_was_written(String text) {
        String page = CheckPage.of("Check", text, Checks.of(text));

        assertThat(shown(page)).isEqualTo(text);
        assertThat(page).doesNotContainIgnoringCase("<script").doesNotContain("<img", "<b on");
        assertThat(page.split("</body>", -1)).hasSize(2);
    }

    @Test
    void every_kind_of_line_end_is_one_line_break() {
        String text = "One\rtwo\r\nthree\nfour";

        assertThat(shown(CheckPage.of("Check", text, Checks.of(text)))).isEqualTo("One\ntwo\nthree\nfour");
    }

    @Test
    void a_control_character_is_seen_instead_of_vanishing() {
        assertThat(Html.escape("a\u0007b\u001Bc\td")).isEqualTo("a\u2407b\u241Bc\td");
    }

    @Test
    void a_finding_is_told_by_colour_and_by_sign_and_by_word_with_reason_and_suggestion() {
        String text = "Buy now";
        CheckView check = Checks.of(text);
        var finding = check.findings().getFirst();

        String page = CheckPage.of("Check", text, check);

        assertThat(page)
                .contains("<mark class=\"major\">Buy now</mark>", "aria-label=\"finding 1, major\">\u25B21</a>")
                .contains(Html.escape(finding.reason()), Html.escape(finding.suggestion()), finding.ruleId())
                .contains("<q><bdi>It is there if you are curious</bdi></q>")
                .contains("score " + check.score() + " of 100", "\u25B2 revise")
                .contains(check.rulePack().hash());
    }

    @Test
    void the_contributions_on_the_page_lead_from_100_to_the_score() {
        String text = "Buy now, last chance! Maybe not for everyone. BUY NOW!!!";
        CheckView check = Checks.of(text);

        String page = CheckPage.of("Check", text, check);

        assertThat(check.pressure().contributions())
                .isNotEmpty()
                .allSatisfy(part -> assertThat(page)
                        .contains("<code>" + part.ruleId() + "</code></th><td>"
                                + (part.points().signum() > 0 ? "\u2212" : "+")
                                + part.points().abs().toPlainString() + "</td>"));
    }

    @Test
    void what_a_calm_tone_gives_back_is_told_of_the_text_as_a_whole() {
        String text =
                "Rain on the window, the dog asleep on my feet, and I finally finished the sleeve. Only 3 left! The wool was a"
                        + " bit scratchy at first and I like that about it.";

        String page = CheckPage.of("Check", text, Checks.readByBothLayers(text));

        assertThat(page)
                .contains("<code>SE-CALM-01</code></th><td>+", "<span class=\"sign\">+1</span> <b>credit</b>")
                .contains("<p class=\"span\">the text as a whole</p>", "The whole text reads calm, like &quot;");
        assertThat(shown(page)).isEqualTo(text);
    }

    @Test
    void an_overruled_finding_is_struck_and_the_standing_verdict_leads() {
        String text = "Buy now";
        CheckView original = Checks.of(text);
        CheckView standing = Checks.of("");

        String page = new CheckPage("Draft 1", text, original, standing).html();

        assertThat(page)
                .contains("<mark class=\"major overruled\">", "overruled on appeal")
                .contains("before appeals: revise, score " + original.score())
                .contains("score 100 of 100");
    }

    private static String shown(String page) {
        Matcher text = TEXT.matcher(page);
        assertThat(text.find()).isTrue();
        return text.group(1)
                .replaceAll("<a class=\"ref[^>]*>[^<]*</a>", "")
                .replaceAll("</?mark[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
