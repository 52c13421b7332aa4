package dev.lodestone.campaign.storedplan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.question.MixObjective;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Who won, by the figures of an answer that was stored before planners said it. */
record EarlierStanding(JsonNode answer, MixObjective objective) {

    String winner() {
        JsonNode tiers = answer.get("perTier");
        if (tiers.isEmpty()) return "nobody";
        if (isOnly(tiers, Tier.MICRO_FAMILY)) return "all-micro";
        if (isOnly(tiers, Tier.CELEBRITIES)) return "all-celebrity";
        double micro = worth("all-micro");
        double celebrity = worth("all-celebrity");
        if (worth("recommended") > Math.max(micro, celebrity)) return "mix";
        return micro >= celebrity ? "all-micro" : "all-celebrity";
    }

    private static boolean isOnly(JsonNode tiers, Set<Tier> family) {
        return StreamSupport.stream(tiers.spliterator(), false)
                .allMatch(share ->
                        family.contains(Tier.of(share.get("tier").textValue()).orElseThrow()));
    }

    /** An opponent that the limits forbade was not kept. */
    private double worth(String name) {
        return StreamSupport.stream(answer.get("plans").spliterator(), false)
                .filter(plan -> plan.get("name").textValue().equals(name))
                .findFirst()
                .map(this::worth)
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private double worth(JsonNode plan) {
        return switch (objective) {
            case REACH -> plan.get("reach").doubleValue();
            case ENGAGEMENT -> plan.get("engagements").doubleValue();
            case SALES -> plan.get("buyers").doubleValue();
            case PROFIT ->
                (double) plan.at("/value/amount").longValue()
                        - plan.at("/cost/amount").longValue();
        };
    }
}
