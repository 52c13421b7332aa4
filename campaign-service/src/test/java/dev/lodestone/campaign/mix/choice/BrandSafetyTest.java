package dev.lodestone.campaign.mix.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Safety;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.answer.Answers;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import dev.lodestone.campaign.mix.check.PlanCheck;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The first ten have scores 0, 10, 20 and so on; nothing is known of the others. */
class BrandSafetyTest {
    private static final List<String> SAFE = List.of("c006", "c007", "c008", "c009");

    private final Question pool = scored();

    @Test
    void who_is_less_safe_and_who_has_no_score_is_in_no_plan() {
        Question asked = pool.with(Constraints.NONE.withSafety(new Safety(60, false)));

        assertThat(Answers.mix(asked).plans()).allSatisfy(plan -> {
            assertThat(plan.creators()).isSubsetOf(SAFE);
            assertThat(PlanCheck.faults(asked, plan)).isEmpty();
        });
    }

    @Test
    void who_has_no_score_is_kept_where_that_is_asked() {
        Question asked = pool.with(Constraints.NONE.withSafety(new Safety(60, true)));

        assertThat(Answers.mix(asked).plan(Name.RECOMMENDED).creators())
                .doesNotContain("c000", "c001", "c002", "c003", "c004", "c005")
                .anyMatch(id -> !SAFE.contains(id));
    }

    @Test
    void a_required_creator_who_is_not_safe_clashes_with_the_limit() {
        Question asked =
                pool.with(Constraints.NONE.withSafety(new Safety(60, false)).withRequired(Set.of("c002")));

        assertThat(MixPlanning.answer(asked))
                .isEqualTo(new MixAnswer.Impossible(
                        List.of("/constraints/minBrandSafety", "/constraints/required/c002"), true));
    }

    @Test
    void the_checker_finds_who_is_not_safe() {
        Question asked = pool.with(Constraints.NONE.withSafety(new Safety(60, false)));

        assertThat(PlanCheck.faults(asked, List.of("c005", "c006", "c015")))
                .containsExactlyInAnyOrder("c005 is not safe enough", "c015 is not safe enough");
    }

    private static Question scored() {
        Question pool = Pools.pool(6, 20, 0.5, Objective.REACH);
        return pool.withCandidates(IntStream.range(0, 20)
                .mapToObj(i -> i < 10
                        ? pool.candidates().get(i).withBrandSafety(10.0 * i)
                        : pool.candidates().get(i))
                .toList());
    }
}
