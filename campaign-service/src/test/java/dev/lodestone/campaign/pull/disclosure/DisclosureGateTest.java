package dev.lodestone.campaign.pull.disclosure;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.Format;
import dev.lodestone.campaign.pull.Options.Guidelines;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.Verdict;
import dev.lodestone.campaign.pull.Verdict.Decision;
import dev.lodestone.campaign.pull.Verdict.DisclosureStatus;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisclosureGateTest {
    private static final String CALM = "I've been using this balm on rainy mornings. Not for everyone, up to you.";

    private final ContentCheck check = ContentCheck.builtIn().get("en");

    @Test
    void a_tie_without_a_label_is_blocked_however_charming_the_text() {
        Verdict verdict = check.check(CALM, Options.DEFAULT.with(MaterialTie.PAID));

        assertThat(verdict.decision()).isEqualTo(Decision.BLOCK);
        assertThat(verdict.disclosure().status()).isEqualTo(DisclosureStatus.FAIL);
        assertThat(verdict.score()).isEqualTo(100);
    }

    @Test
    void a_clear_label_at_the_head_passes() {
        assertThat(disclosure("Ad | my morning with this balm", "GB")).isEqualTo(DisclosureStatus.PASS);
        assertThat(disclosure("#ad #collab my morning", "US")).isEqualTo(DisclosureStatus.PASS);
        assertThat(disclosure("Paid partnership with Balm Co. My morning.", "US"))
                .isEqualTo(DisclosureStatus.PASS);
    }

    @Test
    void a_label_that_one_country_finds_vague_is_vague() {
        assertThat(disclosure("#sponsored my morning with this balm", "US")).isEqualTo(DisclosureStatus.PASS);
        assertThat(disclosure("#sponsored my morning with this balm", "GB")).isEqualTo(DisclosureStatus.WARN);
        assertThat(disclosure("#sponsored my morning with this balm", "GB", "US"))
                .isEqualTo(DisclosureStatus.WARN);
        assertThat(disclosure("My partner and I made bread", "US")).isEqualTo(DisclosureStatus.FAIL);
    }

    @Test
    void a_label_inside_a_run_of_tags_comes_too_late() {
        assertThat(disclosure("My morning #ootd #love #ad", "US")).isEqualTo(DisclosureStatus.WARN);
        assertThat(disclosure("This is not an ad, I just like it", "US")).isEqualTo(DisclosureStatus.FAIL);
    }

    @Test
    void what_a_platform_asks_beside_the_words_is_told_with_its_source_and_judges_nothing() {
        Options tied = PaidPost.on("tiktok", "US");

        Verdict verdict = check.check("Ad | my morning with this balm, slowly", tied);

        assertThat(verdict.disclosure().status()).isEqualTo(DisclosureStatus.PASS);
        assertThat(verdict.disclosure().steps()).singleElement().satisfies(step -> {
            assertThat(step.action()).contains("disclosure setting");
            assertThat(step.source()).contains("TikTok").contains("2026");
        });
        assertThat(check.check("Ad | my morning", PaidPost.on("blog", "US"))
                        .disclosure()
                        .steps())
                .isEmpty();
        assertThat(check.check("My morning", Options.DEFAULT.ofDraft(null, "tiktok", Format.CAPTION))
                        .disclosure()
                        .steps())
                .isEmpty();
    }

    @Test
    void a_film_has_to_say_it_itself_and_a_story_on_each_frame() {
        assertThat(actions(Format.SCRIPT)).singleElement(as(STRING)).contains("to be heard");
        assertThat(actions(Format.STORY)).singleElement(as(STRING)).contains("each frame");
        assertThat(actions(Format.CAPTION)).isEmpty();
    }

    private List<String> actions(Format format) {
        Options tied = new Options(
                "en", "blog", format, MaterialTie.PAID, Set.of("US"), List.of(), List.of(), Guidelines.DEFAULT);
        return check.check("Ad | my morning", tied).disclosure().steps().stream()
                .map(Verdict.Step::action)
                .toList();
    }

    private DisclosureStatus disclosure(String text, String... where) {
        return check.check(text, Options.DEFAULT.with(MaterialTie.PAID, where))
                .disclosure()
                .status();
    }
}
