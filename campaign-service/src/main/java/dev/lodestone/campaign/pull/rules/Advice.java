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

    public Advice objectedBy(String who) {
        return new Advice(message, reason + " " + who + ".", suggestion, confidencePercent);
    }

    public Advice suggesting(String gentler) {
        return new Advice(message, reason, gentler, confidencePercent);
    }

    /** Never quite sure, and never quite unsure. */
    public Advice withConfidence(double probability) {
        return new Advice(message, reason, suggestion, (int) Math.round(100 * Math.clamp(probability, 0.05, 0.95)));
    }
}
