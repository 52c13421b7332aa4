package dev.lodestone.campaign.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.Options.Guidelines;
import dev.lodestone.campaign.pull.Verdict.Decision;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllowedClaimsTest {
    private static final String PROVEN = "clinically proven in 93% of users";

    private final ContentCheck check = ContentCheck.builtIn().get("en");

    @Test
    void a_claim_without_evidence_is_a_fault() {
        assertThat(ids("It is clinically proven in 93% of users.")).contains("PR-EXA-05");
    }

    @Test
    void the_same_words_are_fine_when_the_brief_has_evidence_for_them() {
        assertThat(ids("It is Clinically Proven in 93% of users.", PROVEN)).isEmpty();
    }

    @Test
    void evidence_covers_no_other_words() {
        assertThat(ids("Dermatologists recommend it, and it is clinically proven.", PROVEN))
                .containsExactly("PR-EXA-05", "PR-EXA-05");
    }

    @Test
    void no_evidence_excuses_a_claim_to_heal() {
        Verdict verdict = check.check("It cures my eczema.", asking("cures my eczema"));

        assertThat(verdict.findings()).extracting(Finding::ruleId).contains("PR-EXA-04");
        assertThat(verdict.decision()).isEqualTo(Decision.BLOCK);
    }

    @Test
    void a_workspace_takes_no_claim_away() {
        WorkspaceRules own = new WorkspaceRules(1, "own", List.of(), Set.of(), List.of("cheap"), List.of(), null);
        Guidelines guidelines = asking(PROVEN).guidelines().with(own);

        assertThat(guidelines.claims()).containsExactly(PROVEN);
        assertThat(guidelines.avoidWords()).containsExactly("cheap");
    }

    private List<String> ids(String text, String... claims) {
        return check.check(text, asking(claims)).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }

    private static Options asking(String... claims) {
        return Options.DEFAULT.with(Guidelines.DEFAULT.allowing(List.of(claims)));
    }
}
