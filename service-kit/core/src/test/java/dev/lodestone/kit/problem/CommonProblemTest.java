package dev.lodestone.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonProblemTest {
    @Test
    void each_code_is_kebab_case_and_an_error_status() {
        assertThat(CommonProblem.values()).allSatisfy(code -> {
            assertThat(code.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(code.status()).isBetween(400, 599);
            assertThat(code.title()).isNotBlank();
        });
    }

    @Test
    void each_status_of_the_framework_has_a_word_of_advice() {
        List<Integer> statuses = List.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422);

        assertThat(statuses)
                .allSatisfy(status -> assertThat(FrameworkFailure.ofStatus(status))
                        .hasValueSatisfying(code ->
                                assertThat(FrameworkFailure.detail(code)).endsWith(".")));
    }

    @Test
    void a_refusal_by_row_level_security_looks_like_absence() {
        assertThat(DatabaseFailure.of("42501")).contains(CommonProblem.NOT_FOUND);
    }

    @Test
    void a_busy_database_is_never_a_fault_of_the_caller() {
        assertThat(Arrays.asList("57014", "55P03", "40001", "40P01", "53300"))
                .allSatisfy(state -> assertThat(DatabaseFailure.of(state)).contains(CommonProblem.OVERLOADED));
    }

    @Test
    void an_unknown_state_stays_a_fault_of_ours() {
        assertThat(DatabaseFailure.of("42P01")).isEmpty();
    }
}
