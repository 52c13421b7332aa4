package dev.lodestone.campaign.pull.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the writer is told about a finding; {@code confidencePercent} is how often such a finding is right. */
public record Advice(
        String message,
        String reason,
        String suggestion,
        @JsonProperty("confidence") int confidencePercent) {

    /** {@code {words}} in the message stands for what the finding is about. */
    public Advice about(String words) {
        return new Advice(message.replace("{words}", words), reason, suggestion, confidencePercent);
    }
}
