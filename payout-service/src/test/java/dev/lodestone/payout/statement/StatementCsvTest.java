package dev.lodestone.payout.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.problem.ProblemException;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatementCsvTest {
    private static final StatementLine LINE = new StatementLine(
            UUID.randomUUID(), Instant.EPOCH, Instant.EPOCH, "earned", "fee", UUID.randomUUID(), "EUR", 1, 0, 0, 0);

    @Test
    void a_file_is_whole_or_refused() {
        assertThat(StatementCsv.of(Collections.nCopies(50_000, LINE)).lines()).hasSize(50_001);

        assertThatThrownBy(() -> StatementCsv.of(Collections.nCopies(50_001, LINE)))
                .isInstanceOf(ProblemException.class);
    }
}
