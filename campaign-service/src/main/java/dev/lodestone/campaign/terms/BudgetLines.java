package dev.lodestone.campaign.terms;

import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.FieldError;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the budget is meant to be spent. What no line claims is not yet planned. */
@Schema(name = "BudgetLines", description = "Parts of the budget, in its currency; together at most the budget")
public record BudgetLines(
        @Valid Money talent,
        @Valid Money media,
        @Valid Money production,
        @Valid Money other) {
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
        BudgetLines all = filled(currency);
        return all.talent.plus(all.media).plus(all.production).plus(all.other);
    }

    private static Stream<FieldError> line(String pointer, Money line, Money budget) {
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

    private static Money orZero(Money line, String currency) {
        return line == null ? Money.zero(currency) : line;
    }
}
