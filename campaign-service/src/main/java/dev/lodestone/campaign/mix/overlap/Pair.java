package dev.lodestone.campaign.mix.overlap;

import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.part.Touches;
import java.util.HashMap;
import java.util.Map;

/** Two creators by their places, and how many people both of them reach. */
record Pair(int a, int b, double common) {

    /** What a model has of it, in which the creators have the same places. */
    double commonIn(MixModel model) {
        Touches touches = model.parts().touches();
        Map<Integer, Double> reached = new HashMap<>();
        for (int at = touches.from(a); at < touches.from(a + 1); at++)
            reached.put(touches.part(at), -Math.expm1(-model.reach().load(at)));
        double both = 0;
        for (int at = touches.from(b); at < touches.from(b + 1); at++) {
            int part = touches.part(at);
            both -= model.reach().people(part)
                    * reached.getOrDefault(part, 0.0)
                    * Math.expm1(-model.reach().load(at));
        }
        return both;
    }
}
