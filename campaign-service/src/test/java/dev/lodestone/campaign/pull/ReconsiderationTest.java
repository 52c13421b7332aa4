package dev.lodestone.campaign.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.Verdict.Decision;
import dev.lodestone.campaign.pull.Verdict.DisclosureStatus;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ReconsiderationTest {
    private static final String PUSHY = "Buy now, last chance! GET IT WHILE YOU CAN. Maybe it is not for everyone.";

    private static final String CALM =
            "Rain on the window, the dog asleep on my feet, and I finally finished the sleeve. The wool was a bit scratchy at first and"
                    + " went soft after a wash. Last chance. It is the best wool ever. You need this. I am slow at this and I like that about it.";
    private static final SemanticLayer LAYER = SemanticLayer.builtIn();

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

    @Test
    void a_fault_that_falls_takes_its_share_of_what_the_calm_tone_gave_with_it() {
        Verdict verdict = engine.check(CALM, Options.DEFAULT, LAYER);
        List<Finding> faults = verdict.findings().stream()
                .filter(finding -> finding.severity() != Severity.CREDIT)
                .toList();

        assertThat(faults).hasSize(3);
        assertThat(Reconsideration.without(finding -> false, verdict, CALM, 75)).isEqualTo(verdict);
        assertThat(faults).allSatisfy(fallen -> {
            Verdict left = Reconsideration.without(fallen::equals, verdict, CALM, 75);
            assertThat(left.pressure().points())
                    .isPositive()
                    .isLessThan(verdict.pressure().points());
        });
    }

    @Test
    void where_every_fault_falls_no_points_are_left_and_none_are_given_back() {
        Verdict verdict = engine.check(CALM, Options.DEFAULT, LAYER);

        Verdict left = Reconsideration.without(finding -> finding.severity() != Severity.CREDIT, verdict, CALM, 75);

        assertThat(left.pressure().points()).isZero();
        assertThat(left.pressure().contributions()).isEmpty();
    }

    @Test
    void a_calm_tone_takes_nothing_back_of_a_claim_that_is_left() {
        String text = CALM.replace("I am slow", "It is clinically proven to be soft. I am slow");
        Verdict verdict = engine.check(text, Options.DEFAULT, LAYER);

        Verdict left = Reconsideration.without(finding -> finding.dimension().equals("urgency"), verdict, text, 75);

        assertThat(left.decision()).isEqualTo(Decision.REVISE);
        assertThat(left.pressure().points()).isGreaterThan(BigDecimal.TEN);
    }

    private static Verdict without(Predicate<Finding> fallen, Verdict verdict) {
        return Reconsideration.without(fallen, verdict, PUSHY, 75);
    }
}
