package dev.lodestone.campaign.terms;

import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.FieldError;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the budget is meant to be spent. What no line claims is not yet planned. */
@Schema(name = "BudgetLines", description = "Parts of the budget, in its currency; together at most the budget")
public record BudgetLines(
        @Valid @Nullable Money talent,
        @Valid @Nullable Money media,
        @Valid @Nullable Money production,
        @Valid @Nullable Money other) {
    private static final long LARGEST = 9_007_199_254_740_991L;

    public static BudgetLines none() {
        return new BudgetLines(null, null, null, null);
    }

    /** Absent lines become zero, so that clients can add them up without asking. */
    public BudgetLines filled(String currency) {
        return new BudgetLines(
                orZero(talent, currency),
                orZero(media, currency),
                orZero(production, currency),
                orZero(other, currency));
    }

    /** In minor units; a line that is absent has nothing. */
    public static long minor(@Nullable Money line) {
        return line == null ? 0 : line.amount();
    }

    /** Every reason why this is no split of the budget; none when it is. */
    public List<FieldError> faults(Money budget) {
        List<FieldError> faults = new ArrayList<>();
        amount("/budget/amount", budget).forEach(faults::add);
        line("/budgetLines/talent", talent, budget).forEach(faults::add);
        line("/budgetLines/media", media, budget).forEach(faults::add);
        line("/budgetLines/production", production, budget).forEach(faults::add);
        line("/budgetLines/other", other, budget).forEach(faults::add);
        if (faults.isEmpty() && total(budget.currency()).compareTo(budget) > 0) {
            faults.add(FieldError.at("/budgetLines", "exceeds-budget", "The lines add up to more than the budget."));
        }
        return faults;
    }

    private Money total(String currency) {
        return Stream.of(talent, media, production, other)
                .flatMap(Stream::ofNullable)
                .reduce(Money.zero(currency), Money::plus);
    }

    private static Stream<FieldError> line(String pointer, @Nullable Money line, Money budget) {
        if (line == null) return Stream.of();
        if (!line.currency().equals(budget.currency())) {
            String message = "Use the budget's currency, " + budget.currency() + ".";
            return Stream.of(FieldError.at(pointer + "/currency", "currency", message));
        }
        return amount(pointer + "/amount", line);
    }

    private static Stream<FieldError> amount(String pointer, Money money) {
        boolean fits = money.amount() >= 0 && money.amount() <= LARGEST;
        return fits ? Stream.of() : Stream.of(FieldError.at(pointer, "range", "Use 0 to " + LARGEST + "."));
    }

    private static Money orZero(@Nullable Money line, String currency) {
        return line == null ? Money.zero(currency) : line;
    }
}
