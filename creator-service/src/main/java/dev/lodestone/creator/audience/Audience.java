package dev.lodestone.creator.audience;

import dev.lodestone.creator.metric.MetricSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whom one account reaches. {@code authenticShare} is the part of the followers judged real, in basis points, or null. */
record Audience(Shares shares, @Nullable Integer authenticShare, MetricSource source, Instant asOf, long version) {}
