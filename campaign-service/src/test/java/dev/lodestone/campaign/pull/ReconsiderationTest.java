package dev.lodestone.campaign.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.Verdict.Decision;
import dev.lodestone.campaign.pull.Verdict.DisclosureStatus;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ReconsiderationTest {
    private static final String PUSHY = "Buy now, last chance! GET IT WHILE YOU CAN. Maybe it is not for everyone.";

    private final ContentCheck engine = ContentCheck.builtIn().get("en");

    @Test
    void without_overruled_findings_the_verdict_is_the_same() {
        Verdict verdict = engine.check(PUSHY, Options.DEFAULT);

        assertThat(Reconsideration.without(finding -> false, verdict, PUSHY, 75))
                .isEqualTo(verdict);
    }

    @Test
    void each_finding_that_falls_gives_back_points_and_never_costs_any() {
        Verdict verdict = engine.check(PUSHY, Options.DEFAULT);

        assertThat(verdict.findings())
                .filteredOn(finding -> !finding.ruleId().startsWith("PU-"))
                .isNotEmpty()
                .allSatisfy(fallen ->
                        assertThat(without(fallen::equals, verdict).score()).isGreaterThanOrEqualTo(verdict.score()));
        assertThat(without(finding -> true, verdict).score()).isEqualTo(100);
        assertThat(without(finding -> true, verdict).decision()).isEqualTo(Decision.OK);
    }

    @Test
    void a_disclosure_fault_that_falls_opens_the_gate_and_what_is_left_still_holds() {
        String text = "Buy now, this balm.";
        Verdict verdict = engine.check(text, Options.DEFAULT.with(MaterialTie.PAID, "GB"));

        Verdict left = Reconsideration.without(finding -> finding.dimension().equals("disclosure"), verdict, text, 75);

        assertThat(verdict.decision()).isEqualTo(Decision.BLOCK);
        assertThat(left.disclosure().status()).isEqualTo(DisclosureStatus.PASS);
        assertThat(left.decision()).isEqualTo(Decision.REVISE);
    }

    private static Verdict without(Predicate<Finding> fallen, Verdict verdict) {
        return Reconsideration.without(fallen, verdict, PUSHY, 75);
    }
}
