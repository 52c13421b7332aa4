package dev.lodestone.campaign.mix.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where lists of creators clash, those who do are named and not the lists. */
class ClashingCreatorsTest {
    private final Question pool = Pools.pool(3, 20, 0.3, Objective.SALES);

    @Test
    void of_those_required_only_who_clashes_is_named() {
        Constraints limits = Constraints.NONE
                .withRequired(Set.of("c011", "c010", "c007", "c000", "c001"))
                .withRivals(List.of(Set.of("c008", "c009"), Set.of("c002", "c003"), Set.of("c000", "c013")))
                .withForbidden(Set.of("c019", "c000"));

        assertThat(clash(pool.with(limits)))
                .containsExactly("/constraints/forbidden/c000", "/constraints/required/c000");
    }

    @Test
    void rivals_that_are_both_required() {
        Constraints limits = Constraints.NONE
                .withRequired(Set.of("c001", "c002"))
                .withRivals(List.of(Set.of("c008", "c009"), Set.of("c001", "c002")));

        assertThat(clash(pool.with(limits)))
                .containsExactly("/constraints/rivals/1", "/constraints/required/c001", "/constraints/required/c002");
    }

    @Test
    void a_creator_required_and_forbidden() {
        Constraints limits = Constraints.NONE.withRequired(Set.of("c001")).withForbidden(Set.of("c001"));

        assertThat(clash(pool.with(limits)))
                .containsExactly("/constraints/forbidden/c001", "/constraints/required/c001");
    }

    private static List<String> clash(Question question) {
        return ((MixAnswer.Impossible) MixPlanning.answer(question)).clash();
    }
}
