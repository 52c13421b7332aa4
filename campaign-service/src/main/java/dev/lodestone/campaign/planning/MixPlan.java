package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.question.MixObjective;
import dev.lodestone.campaign.solver.MixView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A stored answer of the planner, with the facts it stood on: invitations need no other service. */
record MixPlan(
        UUID id,
        UUID campaignId,
        MixObjective objective,
        long seed,
        MixView mix,
        List<PlannedCreator> candidates,
        String createdBy,
        Instant createdAt) {}
