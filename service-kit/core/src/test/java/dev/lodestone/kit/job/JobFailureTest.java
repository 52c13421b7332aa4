package dev.lodestone.kit.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.job.JobView.JobProblem;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;

class JobFailureTest {
    @Test
    void a_job_whose_database_was_lost_at_its_end_is_not_asked_for_with_the_same_key() {
        ProblemException lost = new ProblemException(
                CommonProblem.OVERLOADED, "Sent again with the same Idempotency-Key it happens once at most.");

        JobProblem told = JobFailure.of(lost);

        assertThat(told.code()).isEqualTo("overloaded");
        assertThat(told.detail())
                .contains("Ask again with a fresh Idempotency-Key")
                .doesNotContain("same");
    }

    @Test
    void a_refusal_is_told_in_its_own_words() {
        JobProblem told = JobFailure.of(new ProblemException(CommonProblem.DUPLICATE, "There is one already."));

        assertThat(told.detail()).isEqualTo("There is one already.");
    }
}
