package dev.lodestone.campaign.report;

import java.util.UUID;

/** What one collaboration did so far, as this service knows it. The fee counts once a post is live. */
record Work(
        UUID creatorId,
        String tier,
        String state,
        long fee,
        long posts,
        long reach,
        long impressions,
        long engagements) {
    /** What was sold before still counts; the creator does not. */
    boolean isCalledOff() {
        return state.equals("cancelled");
    }
}
