package dev.lodestone.campaign.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.answer.MixAnswer.Impossible;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only limits of one clash are named: that there is a plan without one of them is not said. */
class RefusalTest {
    private static final List<String> TWO = List.of("/constraints/minSegments", "/budget");
    private static final List<String> ONE = List.of("/constraints/minSegments");

    @Test
    void limits_that_clash_for_sure_may_not_be_the_only_ones() {
        assertThat(Refusal.words(new Impossible(TWO, true)))
                .isEqualTo("These limits cannot be kept together, whatever else is asked."
                        + " There may be other clashes; giving up any one of these limits ends this one.");
    }

    @Test
    void one_limit_alone_is_told_as_one() {
        assertThat(Refusal.words(new Impossible(ONE, true))).startsWith("This limit cannot be kept, whatever else");
        assertThat(Refusal.ofEach(new Impossible(ONE, true))).startsWith("No plan was found that keeps this limit");
    }

    @Test
    void what_is_not_proven_is_not_said_to_be_impossible() {
        assertThat(Refusal.words(new Impossible(TWO, false)))
                .isEqualTo("No plan was found that keeps these limits together.");
    }
}
