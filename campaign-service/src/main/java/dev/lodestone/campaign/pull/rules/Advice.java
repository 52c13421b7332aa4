package dev.lodestone.campaign.pull.rules;

/** What the writer is told about a finding. */
public record Advice(String message, String reason, String suggestion, int confidencePercent) {}
