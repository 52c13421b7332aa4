package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Constraints;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a finished plan from the question alone, sharing nothing with the planner: no plan over budget is ever shown. */
public final class PlanCheck {
    private PlanCheck() {}

    public static List<String> faults(Question question, Collection<String> creators) {
        Map<String, Candidate> known =
                question.candidates().stream().collect(Collectors.toMap(Candidate::id, candidate -> candidate));
        List<String> faults = new ArrayList<>();
        Set<String> chosen = new HashSet<>(creators);
        if (chosen.size() != creators.size()) faults.add("a creator is in the plan twice");
        if (!known.keySet().containsAll(chosen)) return List.of("a creator was not a candidate");
        Constraints asked = question.constraints();
        BigInteger total = BigInteger.ZERO;
        for (String id : chosen) {
            BigInteger cost = cost(known.get(id), question.priors());
            total = total.add(cost);
            if (cost.doubleValue() > asked.maxShareOfOne() * question.budget())
                faults.add(id + " costs too large a share");
            if (asked.forbidden().contains(id)) faults.add(id + " is forbidden");
        }
        if (total.compareTo(BigInteger.valueOf(question.budget())) > 0) faults.add("the plan is over budget");
        if (!chosen.containsAll(asked.required())) faults.add("a required creator is missing");
        asked.rivals().stream()
                .filter(rivals -> chosen.stream().filter(rivals::contains).count() > 1)
                .forEach(rivals -> faults.add("rivals are together: " + rivals));
        asked.perTier().forEach((tier, range) -> {
            long count =
                    chosen.stream().filter(id -> known.get(id).tier() == tier).count();
            if (count < range.min() || count > range.max()) faults.add(tier.wire() + " has " + count + " creators");
        });
        return faults;
    }

    private static BigInteger cost(Candidate candidate, Priors priors) {
        long handling = candidate.handling() == null ? priors.handling() : candidate.handling();
        return BigInteger.valueOf(candidate.fee())
                .multiply(BigInteger.valueOf(candidate.posts()))
                .add(BigInteger.valueOf(handling));
    }
}
