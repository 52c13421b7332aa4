package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Question.Candidate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at a finished plan with the question alone, sharing no code with the planner: what it finds is a fault of ours. */
public final class PlanCheck {
    private static final double ROUNDING = 1e-9;

    private PlanCheck() {}

    public static List<String> faults(Question question, List<String> creators) {
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
            if (new BigDecimal(cost).compareTo(asked.maxShareOfOne().multiply(BigDecimal.valueOf(question.budget())))
                    > 0) faults.add(id + " costs too large a share");
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
        outcome(question, chosen.stream().map(known::get).toList(), total, faults);
        return faults;
    }

    private static void outcome(Question question, List<Candidate> chosen, BigInteger total, List<String> faults) {
        Constraints asked = question.constraints();
        if (asked.minSegments() == 0 && asked.minRoi() == null) return;
        Priors priors = question.priors();
        double worth = 0;
        int covered = 0;
        for (Question.Segment segment : question.segments()) {
            double missed = 1;
            double notBuying = 1;
            for (Candidate one : chosen) {
                double left = Math.pow(1 - Math.min(0.9, heard(one, segment, priors)), one.posts());
                missed *= left;
                notBuying *= Math.pow(left, trust(one, priors));
            }
            if (1 - missed >= asked.segmentShare() * (1 - ROUNDING)) covered++;
            worth += segment.size()
                    * (priors.grossMarginPerOrder() * priors.ceiling(segment.id()) * (1 - notBuying)
                            + priors.valuePerThousandReached() * (1 - missed) / 1000);
        }
        for (Candidate one : chosen) {
            for (Question.Segment segment : question.segments()) {
                double reached = 1 - Math.pow(1 - Math.min(0.9, heard(one, segment, priors)), one.posts());
                worth += priors.valuePerEngagement()
                        * one.engagementRate()
                        * segment.size()
                        * reached
                        * priors.fit().of(one.fit())
                        * priors.launchFactor();
            }
        }
        if (covered < asked.minSegments()) faults.add("only " + covered + " segments are reached");
        if (asked.minRoi() == null) return;
        BigDecimal least = asked.minRoi().add(BigDecimal.ONE).multiply(new BigDecimal(total));
        if (new BigDecimal(worth + ROUNDING * Math.max(1, worth)).compareTo(least) < 0)
            faults.add("the return is too low");
    }

    private static double heard(Candidate one, Question.Segment segment, Priors priors) {
        return one.followers()
                * one.authenticShare()
                * priors.reachRate().get(one.tier())
                * one.audience().getOrDefault(segment.id(), 0.0)
                / segment.size();
    }

    private static double trust(Candidate one, Priors priors) {
        double usual = Math.sqrt(one.engagementRate() / priors.engagementRate().get(one.tier()));
        double size = Math.pow(one.followers() / priors.trustAnchorFollowers(), priors.trustExponent());
        return Math.max(0.05, Math.min(3, usual * priors.fit().of(one.fit()) * size));
    }

    private static BigInteger cost(Candidate candidate, Priors priors) {
        long handling = candidate.handling() == null ? priors.handling() : candidate.handling();
        return BigInteger.valueOf(candidate.fee())
                .multiply(BigInteger.valueOf(candidate.posts()))
                .add(BigInteger.valueOf(handling));
    }
}
