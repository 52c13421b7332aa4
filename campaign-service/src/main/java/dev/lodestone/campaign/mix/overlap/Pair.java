package dev.lodestone.campaign.mix.overlap;

import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.part.Load;
import java.util.HashMap;
import java.util.Map;

/** Two creators by their places, and how many people both of them reach. */
record Pair(int a, int b, double common) {

    /** What a model has of it, in which the creators have the same places. */
    double commonIn(MixModel model) {
        Map<Integer, Double> reached = new HashMap<>();
        Load byA = model.reach().by(a);
        for (int k = 0; k < byA.on().length; k++) reached.put(byA.on()[k], -Math.expm1(-byA.by()[k]));
        Load byB = model.reach().by(b);
        double both = 0;
        for (int k = 0; k < byB.on().length; k++) {
            int part = byB.on()[k];
            both -= model.reach().people(part) * reached.getOrDefault(part, 0.0) * Math.expm1(-byB.by()[k]);
        }
        return both;
    }
}
