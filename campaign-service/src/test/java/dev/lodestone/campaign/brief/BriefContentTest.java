package dev.lodestone.campaign.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.check.Tie;
import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.Options.Tone;
import dev.lodestone.campaign.pull.Verdict;
import dev.lodestone.campaign.pull.Verdict.Decision;
import dev.lodestone.campaign.terms.AllowedClaim;
import dev.lodestone.campaign.terms.AskedTone;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefContentTest {
    private final ContentCheck check = ContentCheck.builtIn().get("en");

    @Test
    void its_own_text_is_all_that_may_reach_a_draft() {
        BriefContent brief = brief("There on cold mornings.", List.of("Tell your routine"), List.of("Buy now"));

        assertThat(brief.ownText())
                .contains("cold mornings", "Tell your routine")
                .doesNotContain("Buy now");
    }

    @Test
    void a_calm_brief_passes_its_own_check_without_a_label() {
        assertThat(ownCheck(brief("There on cold mornings.", List.of(), List.of()))
                        .decision())
                .isEqualTo(Decision.OK);
    }

    @Test
    void a_brief_that_shames_is_blocked() {
        assertThat(ownCheck(brief("If you loved yourself you'd buy it.", List.of(), List.of()))
                        .decision())
                .isEqualTo(Decision.BLOCK);
    }

    @Test
    void a_brief_is_bound_by_its_own_words_to_avoid() {
        assertThat(ownCheck(brief("Our cheap balm.", List.of(), List.of())).findings())
                .extracting(finding -> finding.span())
                .contains("cheap");
    }

    @Test
    void drafts_are_checked_against_its_guidelines() {
        Options options = brief("There.", List.of(), List.of()).draftOptions(List.of("Aurelia"), List.of("balm"));

        assertThat(options.materialTie()).isEqualTo(MaterialTie.GIFTED);
        assertThat(options.jurisdictions()).containsExactly("DE");
        assertThat(options.brandNames()).containsExactly("Aurelia");
        assertThat(options.guidelines().avoidWords()).containsExactly("cheap");
        assertThat(options.guidelines().mustInclude()).containsExactly("shea butter");
        assertThat(options.guidelines().maxCtas()).isEqualTo(1);
        assertThat(options.guidelines().claims()).containsExactly("Clinically proven in 93% of users");
        assertThat(options.guidelines().minScore()).isEqualTo(75);
        assertThat(options.guidelines().tone()).isEqualTo(Tone.SOFT);
    }

    private Verdict ownCheck(BriefContent brief) {
        return check.check(brief.ownText(), brief.ownOptions(List.of("Aurelia"), List.of("balm")));
    }

    private static BriefContent brief(String keyMessage, List<String> dos, List<String> donts) {
        return new BriefContent(
                "Make the balm known",
                null,
                keyMessage,
                dos,
                donts,
                null,
                null,
                Tie.gifted,
                List.of("DE"),
                List.of("cheap"),
                List.of("shea butter"),
                null,
                null,
                AskedTone.soft,
                null,
                null,
                List.of(new AllowedClaim("Clinically proven in 93% of users", "https://aurelia.example/study")),
                null);
    }
}
