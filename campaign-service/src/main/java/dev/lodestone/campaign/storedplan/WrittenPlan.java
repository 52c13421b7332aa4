package dev.lodestone.campaign.storedplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A plan beside its answer as it is stored: with thousands of creators writing that takes a while, and no transaction waits for it. */
public record WrittenPlan(MixPlan plan, String answer) {

    static WrittenPlan of(MixPlan plan, ObjectMapper json) {
        try {
            return new WrittenPlan(plan, json.writeValueAsString(plan.mix()));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
