package dev.lodestone.payout.earning;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.problem.ProblemException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueLimitTest {
    @Test
    void a_batch_takes_so_many_earnings_and_no_more() {
        assertThatCode(() -> ItemMoney.refuseTooMany(due(50_000))).doesNotThrowAnyException();

        assertThatThrownBy(() -> ItemMoney.refuseTooMany(due(50_001)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("earlier cutOff");
    }

    private static List<Earning> due(int number) {
        return Collections.nCopies(number, null);
    }
}
