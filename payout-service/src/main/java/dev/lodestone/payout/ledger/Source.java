package dev.lodestone.payout.ledger;

import java.time.Instant;
import java.util.UUID;

/** What a posting is about: the row that caused it, a key that is never used twice, and when it happened in business time. */
public record Source(String type, UUID id, String key, Instant eventAt) {}
