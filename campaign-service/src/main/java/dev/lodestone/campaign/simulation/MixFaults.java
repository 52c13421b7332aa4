package dev.lodestone.campaign.simulation;

import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/** What annotations cannot say about a question: one currency, no negative amounts, sound ceilings. */
public final class MixFaults {
    private MixFaults() {}

    public static List<FieldError> of(Money budget, PriorsRequest priors) {
        List<FieldError> faults = new ArrayList<>();
        amount(faults, budget, budget, "/budget");
        if (priors == null) return faults;
        amount(faults, budget, priors.grossMarginPerOrder(), "/priors/grossMarginPerOrder");
        amount(faults, budget, priors.valuePerThousandReached(), "/priors/valuePerThousandReached");
        amount(faults, budget, priors.valuePerEngagement(), "/priors/valuePerEngagement");
        amount(faults, budget, priors.handling(), "/priors/handling");
        if (!priors.hasSoundCeiling()) {
            faults.add(FieldError.at(
                    "/priors/ceilingConversion", "range", "A number from 0 to 1, or an object of such numbers."));
        }
        return faults;
    }

    static void amount(List<FieldError> faults, Money budget, Money amount, String pointer) {
        if (amount == null) return;
        if (amount.isNegative()) faults.add(FieldError.at(pointer + "/amount", "positive-or-zero", "Not below zero."));
        if (!amount.currency().equals(budget.currency())) {
            faults.add(FieldError.at(pointer + "/currency", "currency", "Must be " + budget.currency() + "."));
        }
    }
}
