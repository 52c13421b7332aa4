package dev.lodestone.campaign.mix.check;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Safety;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.MixModel.Crowding;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.check.Recount.Counting;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a finished plan with the question alone, sharing no code with the planner: what it finds is a fault of ours. It
 * looks at creators, limits and figures; intervals come of draws, which it does not make, and differences of plans of figures.
 */
public final class PlanCheck {
    private static final double ROUNDING = 1e-9;
    /** Far below what a figure shows, far above what adding up in another order loses. */
    private static final double SAME = 1e-7;

    private final Question question;
    private final Constraints asked;
    private final Crowding crowding;
    private final Set<String> chosen;
    private final Map<String, Candidate> known;
    private final List<Candidate> picked;
    private final List<String> faults = new ArrayList<>();

    private PlanCheck(Question question, Constraints asked, Crowding crowding, List<String> creators) {
        this.question = question;
        this.asked = asked;
        this.crowding = crowding;
        this.chosen = new HashSet<>(creators);
        this.known = question.candidates().stream().collect(Collectors.toMap(Candidate::id, candidate -> candidate));
        this.picked = chosen.stream()
                .sorted()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .toList();
        if (chosen.size() != creators.size()) faults.add("a creator is in the plan twice");
    }

    /** Of the creators alone, against every limit. */
    public static List<String> faults(Question question, List<String> creators) {
        PlanCheck check = new PlanCheck(question, question.constraints(), Crowding.SEGMENTS, creators);
        if (check.areKnown()) check.limits(check.recount());
        return check.faults;
    }

    /** Of a plan with its figures, against every limit but those that it says it was spared. */
    public static List<String> faults(Question question, Plan plan) {
        return faults(question, Crowding.SEGMENTS, plan);
    }

    /** Of one in a model in which less saturates. */
    static List<String> faults(Question question, Crowding crowding, Plan plan) {
        Told told = new Told(question, plan);
        PlanCheck check = new PlanCheck(question, told.limits(), crowding, plan.creators());
        if (!check.areKnown()) return check.faults;
        check.faults.addAll(told.strangers());
        Recount recount = check.recount();
        check.limits(recount);
        check.figures(plan.figures(), recount);
        return check.faults;
    }

    private boolean areKnown() {
        if (picked.size() == chosen.size()) return true;
        faults.add("a creator was not a candidate");
        return false;
    }

    private Recount recount() {
        return Recount.of(new Counting(question, crowding, known), picked);
    }

    private void limits(Recount recount) {
        BigDecimal largest = asked.maxShareOfOne().multiply(BigDecimal.valueOf(question.budget()));
        Safety safety = asked.safety();
        for (Candidate one : picked) {
            if (new BigDecimal(Recount.cost(one, question.priors())).compareTo(largest) > 0)
                faults.add(one.id() + " costs too large a share");
            if (asked.forbidden().contains(one.id())) faults.add(one.id() + " is forbidden");
            if (safety != null && !isSafe(one.brandSafety(), safety)) faults.add(one.id() + " is not safe enough");
        }
        if (recount.cost().compareTo(BigInteger.valueOf(question.budget())) > 0) faults.add("the plan is over budget");
        if (!chosen.containsAll(asked.required())) faults.add("a required creator is missing");
        asked.rivals().stream()
                .filter(rivals -> chosen.stream().filter(rivals::contains).count() > 1)
                .forEach(rivals -> faults.add("rivals are together: " + rivals));
        asked.perTier().forEach((tier, range) -> {
            long count = picked.stream().filter(one -> one.tier() == tier).count();
            if (count < range.min() || count > range.max()) faults.add(tier.wire() + " has " + count + " creators");
        });
        long covered = covered(recount.reached());
        if (covered < asked.minSegments()) faults.add("only " + covered + " segments are reached");
        if (asked.minRoi() == null) return;
        boolean isNothing = recount.worth() <= 0 && asked.minRoi().signum() > 0;
        BigDecimal least = asked.minRoi().add(BigDecimal.ONE).multiply(new BigDecimal(recount.cost()));
        BigDecimal most = new BigDecimal(recount.worth() + ROUNDING * Math.max(1, recount.worth()));
        if (isNothing || most.compareTo(least) < 0) faults.add("the return is too low");
    }

    /** Segments of one whole count once, by the people of them all. */
    private long covered(List<Double> shares) {
        Map<String, Double> all = new HashMap<>();
        Map<String, Double> reached = new HashMap<>();
        for (int s = 0; s < shares.size(); s++) {
            Segment segment = question.segments().get(s);
            all.merge(segment.whole(), segment.size(), Double::sum);
            reached.merge(segment.whole(), Math.min(1, shares.get(s)) * segment.size(), Double::sum);
        }
        double least = asked.segmentShare() * (1 - ROUNDING);
        return all.entrySet().stream()
                .filter(whole -> reached.getOrDefault(whole.getKey(), 0.0) >= least * whole.getValue())
                .count();
    }

    private static boolean isSafe(@Nullable Double score, Safety safety) {
        if (score == null) return safety.keepsUnscored();
        return score.compareTo(safety.least()) >= 0;
    }

    private void figures(Figures told, Recount recount) {
        if (!BigInteger.valueOf(told.cost()).equals(recount.cost()))
            faults.add("the cost told is " + told.cost() + " and comes to " + recount.cost());
        same("reach", told.reach(), recount.reach());
        same("engagements", told.engagements(), recount.engagements());
        same("buyers", told.buyers(), recount.buyers());
        same("value", told.worth(), recount.worth());
    }

    private void same(String figure, double told, double found) {
        if (!(Math.abs(told - found) <= SAME * Math.max(1, Math.abs(found))))
            faults.add("the " + figure + " told is " + told + " and comes to " + found);
    }
}
