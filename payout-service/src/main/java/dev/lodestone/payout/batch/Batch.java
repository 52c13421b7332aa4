package dev.lodestone.payout.batch;

import dev.lodestone.payout.payout.BatchState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Payments that are released together, by another person than the one who put them together. */
record Batch(
        UUID id,
        BatchState state,
        BatchRequest.Terms terms,
        List<Candidate> candidates,
        String builtBy,
        Instant builtAt,
        Optional<String> approvedBy,
        Optional<Instant> approvedAt,
        long version) {}
