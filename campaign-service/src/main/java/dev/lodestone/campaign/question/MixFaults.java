package dev.lodestone.campaign.question;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What annotations cannot say about a question: one currency, amounts in bounds, sound ceilings, known ids. */
public final class MixFaults {
    /** A hundred billion of most currencies; far enough from where sums of fees would overflow. */
    static final long LARGEST_AMOUNT = 10_000_000_000_000L;

    private static final String SHARE = "A number from 0 to 1, and at least " + Countable.LEAST + " where it is not 0.";
    private static final int MOST_TOLD = 50;

    private final Money budget;
    private final List<FieldError> faults = new ArrayList<>();

    public MixFaults(Money budget) {
        this.budget = budget;
        amount(budget, "/budget");
    }

    public void add(String pointer, String code, String message) {
        if (faults.size() < MOST_TOLD) faults.add(FieldError.at(pointer, code, message));
    }

    public void amount(@Nullable Money amount, String pointer) {
        if (amount == null) return;
        if (amount.isNegative()) add(pointer + "/amount", "positive-or-zero", "Not below zero.");
        if (amount.amount() > LARGEST_AMOUNT) add(pointer + "/amount", "max", "At most " + LARGEST_AMOUNT + ".");
        if (!amount.currency().equals(budget.currency())) {
            add(pointer + "/currency", "currency", "Must be " + budget.currency() + ".");
        }
    }

    /** {@code segments} is null where they are not known yet. */
    public MixFaults priors(@Nullable PriorsRequest priors, @Nullable Set<String> segments) {
        ToldPriors told = new ToldPriors(priors == null ? PriorsRequest.NONE : priors);
        if (!Benchmarks.holdIn(budget.currency()))
            told.missingMoney()
                    .forEach(name -> add(
                            "/priors/" + name, "required", "The benchmarks have amounts in EUR and USD: tell yours."));
        if (priors == null) return this;
        amount(priors.grossMarginPerOrder(), "/priors/grossMarginPerOrder");
        amount(priors.valuePerThousandReached(), "/priors/valuePerThousandReached");
        amount(priors.valuePerEngagement(), "/priors/valuePerEngagement");
        amount(priors.handling(), "/priors/handling");
        ceiling(priors.ceilingConversion(), segments);
        told.ranges().refuse(this, segments);
        return this;
    }

    private void ceiling(@Nullable JsonNode ceiling, @Nullable Set<String> segments) {
        if (ceiling == null || ceiling.isNull()) return;
        String pointer = "/priors/ceilingConversion";
        if (!ceiling.isObject() && !isShare(ceiling)) {
            add(pointer, "range", SHARE + " Or an object of such numbers.");
        }
        ceiling.properties().forEach(entry -> {
            String at = pointer + "/" + escaped(entry.getKey());
            if (!isShare(entry.getValue())) add(at, "range", SHARE);
            if (segments != null && !segments.contains(entry.getKey()))
                add(at, "unknown", "There is no segment with this id.");
        });
    }

    /** As one part of a JSON pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isShare(JsonNode value) {
        double share = value.doubleValue();
        return value.isNumber() && (share == 0 || share >= Countable.LEAST && share <= 1);
    }

    /** {@code candidates} is null where they are not known yet. */
    public MixFaults constraints(@Nullable ConstraintsRequest constraints, @Nullable Set<String> candidates) {
        if (constraints == null) return this;
        if (constraints.perTier() != null)
            constraints.perTier().forEach((tier, range) -> {
                if (range.min() != null && range.max() != null && range.min() > range.max())
                    add("/constraints/perTier/" + tier + "/min", "range", "Not above max.");
            });
        if (constraints.rivals() != null) onlyOnce(constraints.rivals());
        return candidates == null ? this : known(constraints, candidates, candidates);
    }

    /** Of two that are the same, giving up one alone would end no clash. */
    private void onlyOnce(List<List<String>> rivals) {
        Set<Set<String>> told = new HashSet<>();
        for (int i = 0; i < rivals.size(); i++) {
            if (!told.add(new HashSet<>(rivals.get(i))))
                add("/constraints/rivals/" + i, "duplicate", "Each group once, in whichever order.");
        }
    }

    /** {@code seen}: beside the candidates those who cannot be booked anyway; to keep them out is no fault. */
    public MixFaults known(ConstraintsRequest constraints, Set<String> candidates, Set<String> seen) {
        known(constraints.required(), candidates, "/constraints/required");
        known(constraints.forbidden(), seen, "/constraints/forbidden");
        if (constraints.rivals() != null) {
            for (int i = 0; i < constraints.rivals().size(); i++) {
                known(constraints.rivals().get(i), seen, "/constraints/rivals/" + i);
            }
        }
        return this;
    }

    private void known(@Nullable List<String> ids, Set<String> candidates, String pointer) {
        for (int i = 0; ids != null && i < ids.size(); i++) {
            if (!candidates.contains(ids.get(i)))
                add(pointer + "/" + i, "unknown", "There is no candidate with this id.");
        }
    }

    /** Another currency is a kind of its own: the caller may convert and ask again. */
    public void refuse() {
        if (faults.isEmpty()) return;
        FieldError[] all = faults.toArray(FieldError[]::new);
        if (faults.stream().anyMatch(fault -> fault.code().equals("currency"))) {
            throw new ProblemException(
                    CampaignProblem.CURRENCY_MISMATCH, "The budget is in " + budget.currency() + ".", all);
        }
        throw ProblemException.invalid(all);
    }
}
