package dev.lodestone.bench.mix.neighbour;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A simulation of 200 creators in 20 segments, as a partner would send it. */
final class PlanQuestion {
    private static final String[] TIERS = {"nano", "micro", "mid", "macro", "mega"};

    private PlanQuestion() {}

    static String of(int seed) {
        Random random = new Random(seed);
        List<String> segments = new ArrayList<>();
        for (int s = 0; s < 20; s++) {
            segments.add("{\"id\": \"s%d\", \"size\": %d}".formatted(s, 50_000 + random.nextInt(950_000)));
        }
        List<String> candidates = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int tier = random.nextInt(TIERS.length);
            long scale = Math.round(Math.pow(6, tier));
            candidates.add("""
                    {"id": "c%d", "tier": "%s", "fee": {"amount": %d, "currency": "EUR"}, "followers": %d, "engagementRate": 0.02,
                     "audience": [{"segment": "s%d", "share": 0.8}]}""".formatted(
                            i,
                            TIERS[tier],
                            (6_000 + random.nextInt(6_000)) * scale,
                            (3_000 + random.nextInt(3_000)) * scale,
                            random.nextInt(20)));
        }
        return """
                {"budget": {"amount": 20000000, "currency": "EUR"}, "objective": "reach", "segments": [%s], "candidates": [%s]}
                """.formatted(String.join(",", segments), String.join(",", candidates));
    }
}
