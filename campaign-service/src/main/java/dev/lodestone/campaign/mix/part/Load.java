package dev.lodestone.campaign.mix.part;

/** What presses where, in the same order. */
@SuppressWarnings("ArrayRecordComponent") // never compared: it is read once
public record Load(int[] on, double[] by) {}
