package dev.lodestone.bench.mix.oracle;

import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;

/** What each person reached, each buyer and each engagement counts. */
record Gains(double perPerson, double perBuyer, double perEngagement) {

    /** Before what it costs. */
    static Gains of(Question question) {
        return switch (question.objective()) {
            case REACH -> new Gains(1, 0, 0);
            case ENGAGEMENT -> new Gains(0, 0, 1);
            case SALES -> new Gains(0, 1, 0);
            case PROFIT -> worth(question.priors());
        };
    }

    static Gains worth(Priors priors) {
        return new Gains(
                priors.valuePerThousandReached() / 1000.0, priors.grossMarginPerOrder(), priors.valuePerEngagement());
    }
}
