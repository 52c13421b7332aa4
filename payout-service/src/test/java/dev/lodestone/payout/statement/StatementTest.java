package dev.lodestone.payout.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final String FIRST = "2026-03-01T12:00:00Z";

    @Test
    void a_later_page_tells_what_the_first_one_told() {
        assertThat(Statement.completeUntil(List.of(FIRST, "id", "EUR", FIRST))).contains(Instant.parse(FIRST));
        assertThat(Statement.completeUntil(Statement.BEGINNING)).isEmpty();
    }

    @Test
    void a_cursor_that_does_not_know_what_the_first_page_told_is_refused() {
        assertThatThrownBy(() -> Statement.completeUntil(List.of(FIRST, "id", "EUR")))
                .isInstanceOf(ProblemException.class);
    }
}
