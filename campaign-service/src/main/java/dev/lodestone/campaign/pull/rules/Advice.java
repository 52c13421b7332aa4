package dev.lodestone.campaign.pull.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the writer is told about a finding; {@code confidencePercent} is how often such a finding is right. */
public record Advice(
        String message,
        String reason,
        String suggestion,
        @JsonProperty("confidence") int confidencePercent) {}
