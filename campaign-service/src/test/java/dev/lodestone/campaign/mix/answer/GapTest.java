package dev.lodestone.campaign.mix.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.check.PlanCheck;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Pause;
import org.junit.jupiter.api.Test;

/** A search that is cut short says truly how much may be missing. */
class GapTest {

    /** So many looks are over before anything is searched for. */
    private static final int SEARCH = 6;

    @Test
    void a_search_without_any_time_still_answers_soundly_and_its_gap_is_true() {
        for (int seed = 0; seed < 12; seed++) {
            Question question = Pools.pool(seed, 10, 0.1 + 0.05 * seed, Objective.values()[seed % 4]);

            assertGapIsTrue(question, cutAfter(question, SEARCH));
        }
    }

    @Test
    void wherever_the_search_is_cut_its_gap_is_true() {
        Question question = Pools.pool(3, 10, 0.3, Objective.REACH);

        for (int looks = 0; looks < SEARCH + 20; looks++) {
            assertGapIsTrue(question, cutAfter(question, looks));
        }
    }

    @Test
    void an_answer_without_all_of_its_draws_is_none_and_nothing_is_looked_at_after_them() {
        double[] last = {0};

        MixAnswer answer =
                MixPlanning.answer(Pools.pool(3, 12, 0.3, Objective.REACH), Pause.forGood(1), done -> last[0] = done);

        assertThat(answer).isEqualTo(new MixAnswer.TooLate());
        assertThat(last[0]).isEqualTo(0.5);
    }

    @Test
    void progress_only_grows_and_stays_below_the_end() {
        double[] last = {0};

        MixPlanning.answer(Pools.pool(1, 20, 0.2, Objective.SALES), Deadline.NONE, done -> {
            assertThat(done).isGreaterThan(last[0]).isLessThan(1);
            last[0] = done;
        });

        assertThat(last[0]).isPositive();
    }

    private static Plan cutAfter(Question question, int looks) {
        MixAnswer answer = MixPlanning.answer(question, Pause.inSearch(looks), done -> {});
        return ((MixAnswer.Planned) answer).mix().plan(Name.RECOMMENDED);
    }

    private static void assertGapIsTrue(Question question, Plan plan) {
        double best = Pools.bruteForce(question);
        double reached = plan.figures().objective(question.objective());
        double gap = plan.optimality().gap();
        assertThat(PlanCheck.faults(question, plan.creators())).isEmpty();
        assertThat(reached).isLessThanOrEqualTo(best * (1 + 1e-9) + 1e-9);
        if (gap < 1) assertThat(reached / (1 - gap)).isGreaterThanOrEqualTo(best * (1 - 1e-9));
    }
}
