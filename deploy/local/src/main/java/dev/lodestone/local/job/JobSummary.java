package dev.lodestone.local.job;

import java.util.List;
import java.util.UUID;

/** What the main job did, as printed, and the ids that a reader may want to look at next. */
public record JobSummary(List<String> lines, UUID campaignId, UUID creatorId, UUID payoutBatchId) {}
