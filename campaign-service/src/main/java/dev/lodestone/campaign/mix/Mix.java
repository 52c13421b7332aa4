package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Constraints.Spared;
import dev.lodestone.campaign.mix.Question.Objective;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The planner's answer: the recommended mix beside fair opponents, with its doubts and its reasons. {@code cut}: where the clock bound. */
public record Mix(
        String headline,
        Winner winner,
        List<Plan> plans,
        List<Beaten> beats,
        Compared comparedWithAllCelebrity,
        List<Ablated> ablation,
        List<Part> perCreator,
        List<TierShare> perTier,
        List<SegmentShare> perSegment,
        List<FrontierPoint> frontier,
        CrossCheck crossCheck,
        int draws,
        Set<Stage> cut) {

    /** The parts of an answer that the clock may cut short. */
    public enum Stage {
        SEARCH,
        ABLATION,
        FRONTIER
    }

    public enum Name {
        RECOMMENDED,
        ALL_CELEBRITY,
        ALL_MICRO,
        TOP_ENGAGEMENT,
        TOP_FOLLOWERS,
        RANDOM
    }

    /** Who is worth most: creators that no single-tier plan may book together, one family alone, or nobody at all. */
    public enum Winner {
        MIX,
        ALL_CELEBRITY,
        ALL_MICRO,
        NOBODY
    }

    /** {@code relaxed}: limits that this opponent was spared. */
    public record Plan(
            Name name,
            List<String> creators,
            Figures figures,
            Map<String, Interval> interval,
            Optimality optimality,
            List<Spared> relaxed) {}

    /**
     * Which limits a plan was held to: all; milder ones, since it is proven that its tiers cannot keep all; or milder ones,
     * since no plan was found that keeps all, though there may be one.
     */
    public enum Held {
        ALL,
        RELAXED,
        RELAXED_UNPROVEN
    }

    /** Against the limits that the plan was {@code held} to. {@code gap}: a share of the bound; {@code interrupted}: by the clock. */
    public record Optimality(boolean proven, double gap, boolean interrupted, Held held) {}

    /** Outcomes over the same draws for every plan, in the unit of the figure. */
    public record Interval(double p10, double p50, double p90) {}

    /** How often the recommended plan did better than this one, over the same draws; a draw in which both do as well counts half. */
    public record Beaten(Name plan, double probability) {}

    /** What the recommended plan costs less and returns more than the all-celebrity one, and both per draw. */
    public record Compared(long spendSaved, double roiDelta, Map<String, Interval> interval) {}

    /** The plans made anew without a term of the model; none where there is no plan, {@code ruledOut} or not found. {@code lead}: over the better single-tier plan, as a share of its worth. */
    public record Ablated(
            String without,
            double roiDelta,
            Winner winner,
            double lead,
            int creatorsChanged,
            List<Plan> plans,
            boolean ruledOut) {}

    public enum CpmFlag {
        LOW,
        USUAL,
        HIGH
    }

    /** What one creator adds to the recommended plan. What a person costs is null where it adds less than one; {@code flag} is of {@code feeCpm}. */
    public record Part(
            String id,
            Tier tier,
            String market,
            double marginalWorth,
            @Nullable Double costPerMarginalPerson,
            double overlap,
            @Nullable Double cpm,
            @Nullable Double feeCpm,
            @Nullable CpmFlag flag) {}

    /** The recommended plan's creators of one tier, taken alone: the figures of tiers do not add up where audiences overlap. */
    public record TierShare(Tier tier, int creators, Figures figures, Map<String, Interval> interval) {}

    /** How much of a segment the recommended plan and both single-tier plans reach. */
    public record SegmentShare(String id, double size, double recommended, double allCelebrity, double allMicro) {}

    /** The best plan at another budget, and the best of each family. */
    public record FrontierPoint(long budget, List<Plan> plans) {}

    /** What others' formulas say: whom the recommended plan reaches, what share of ours that is more, what each plan brings by its cost. */
    public record CrossCheck(double agostini, double difference, Map<Name, Double> engagementsBySpend) {}

    /** What a plan is expected to bring. Cost is exact; {@code worth} is an estimate in minor units until {@link #value}. */
    public record Figures(double reach, double engagements, double buyers, long cost, double worth) {
        public long value() {
            return Math.round(worth);
        }

        public double roi() {
            return cost == 0 ? 0 : (worth - cost) / cost;
        }

        public double objective(Objective objective) {
            return switch (objective) {
                case REACH -> reach;
                case ENGAGEMENT -> engagements;
                case SALES -> buyers;
                case PROFIT -> worth - cost;
            };
        }
    }

    public Plan plan(Name name) {
        return plan(plans, name);
    }

    public static Plan plan(List<Plan> plans, Name name) {
        return plans.stream().filter(plan -> plan.name() == name).findFirst().orElseThrow();
    }
}
