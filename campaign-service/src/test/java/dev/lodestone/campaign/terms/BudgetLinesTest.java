package dev.lodestone.campaign.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.FieldError;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BudgetLinesTest {
    @Test
    void lines_may_use_the_whole_budget_but_no_cent_more() {
        BudgetLines lines = new BudgetLines(eur(60), eur(30), eur(9), eur(1));

        assertThat(faults(lines, eur(100))).isEmpty();
        assertThat(faults(lines, eur(99))).containsExactly("/budgetLines exceeds-budget");
    }

    @Test
    void absent_lines_are_zero() {
        assertThat(faults(BudgetLines.none(), eur(0))).isEmpty();
        assertThat(new BudgetLines(eur(5), null, null, null).filled("EUR"))
                .isEqualTo(new BudgetLines(eur(5), eur(0), eur(0), eur(0)));
    }

    @Test
    void a_line_is_in_the_currency_of_the_budget() {
        BudgetLines lines = new BudgetLines(null, Money.of(1, "USD"), null, null);

        assertThat(faults(lines, eur(100))).containsExactly("/budgetLines/media/currency currency");
    }

    @Test
    void no_amount_is_negative_or_beyond_exact_numbers() {
        BudgetLines lines = new BudgetLines(eur(-1), null, null, eur(Long.MAX_VALUE));

        assertThat(faults(lines, eur(-5)))
                .containsExactly(
                        "/budget/amount range", "/budgetLines/talent/amount range", "/budgetLines/other/amount range");
    }

    private static Stream<String> faults(BudgetLines lines, Money budget) {
        return lines.faults(budget).stream().map(BudgetLinesTest::shown);
    }

    private static String shown(FieldError fault) {
        return fault.pointer() + " " + fault.code();
    }

    private static Money eur(long cents) {
        return Money.of(cents, "EUR");
    }
}
