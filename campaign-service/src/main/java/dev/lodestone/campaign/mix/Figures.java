package dev.lodestone.campaign.mix;

import dev.lodestone.campaign.mix.Question.Objective;

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
