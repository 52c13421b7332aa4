package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Question.Objective;
import java.util.List;
import java.util.Map;

/** The planner's answer: the recommended mix beside fair opponents, with its doubts and its reasons. */
public record Mix(
        List<Plan> plans,
        List<Beaten> beats,
        List<Ablated> ablation,
        List<Part> perCreator,
        List<TierShare> perTier,
        Priors priors,
        int draws) {

    public enum Name {
        RECOMMENDED,
        ALL_CELEBRITY,
        ALL_MICRO,
        TOP_ENGAGEMENT,
        TOP_FOLLOWERS,
        RANDOM
    }

    public record Plan(Name name, List<String> creators, Figures figures, Map<String, Interval> interval, double gap) {}

    /** Outcomes over the same draws for every plan, in the unit of the figure. */
    public record Interval(double p10, double p50, double p90) {}

    /** How often the recommended plan did better than this one, over the same draws. */
    public record Beaten(Name plan, double probability) {}

    /** The plan made anew without one term of the model: what it costs in ROI, and whether the mix still leads. */
    public record Ablated(String without, double roiDelta, boolean mixStillWins) {}

    /** What one creator adds to the recommended plan; {@code costPerMarginalPerson} is null when it adds nobody. */
    public record Part(String id, double marginalWorth, Double costPerMarginalPerson, double overlap) {}

    /** The recommended plan's creators of one tier, taken alone: the figures of tiers do not add up where audiences overlap. */
    public record TierShare(Tier tier, int creators, Figures figures) {}

    /** What a plan is expected to bring. Cost is exact; {@code worth} is an estimate in minor units until {@link #value}. */
    public record Figures(double reach, double engagements, double buyers, long cost, double worth) {

        public long value() {
            return Math.round(worth);
        }

        public double roi() {
            return cost == 0 ? 0 : (worth - cost) / cost;
        }

        double objective(Objective objective) {
            return switch (objective) {
                case REACH -> reach;
                case ENGAGEMENT -> engagements;
                case SALES -> buyers;
                case PROFIT -> worth - cost;
            };
        }
    }
}
