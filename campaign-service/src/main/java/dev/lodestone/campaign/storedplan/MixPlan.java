package dev.lodestone.campaign.storedplan;

import dev.lodestone.campaign.answer.MixView;
import dev.lodestone.campaign.question.MixObjective;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A stored answer of the planner, with the facts it stood on: invitations need no other service. {@code notKept} names what
 * an earlier planner did not keep.
 */
public record MixPlan(
        UUID id,
        UUID campaignId,
        MixObjective objective,
        long seed,
        MixView mix,
        List<String> notKept,
        List<PlannedCreator> candidates,
        String createdBy,
        Instant createdAt) {}
