package dev.lodestone.campaign.mix.part;

import java.util.Map;

/**
 * Creators who reach some people of a segment together. {@code shares}: how large a part of those whom each of them reaches
 * there alone these people are, by the creator's place.
 */
public record Ring(int segment, Map<Integer, Double> shares) {}
