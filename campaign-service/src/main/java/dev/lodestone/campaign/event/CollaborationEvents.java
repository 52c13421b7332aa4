package dev.lodestone.campaign.event;

import dev.lodestone.kit.event.Events.EventType;
import dev.lodestone.kit.money.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is told of one creator's work, from the acceptance of its terms to its end. */
public interface CollaborationEvents {
    EventType<CollaborationAccepted> ACCEPTED = new EventType<>("collaboration.accepted", CollaborationAccepted.class);
    EventType<BriefAccepted> BRIEF_ACCEPTED = new EventType<>("collaboration.brief-accepted", BriefAccepted.class);
    EventType<DraftSubmitted> SUBMITTED = new EventType<>("collaboration.submitted", DraftSubmitted.class);
    EventType<DraftReviewed> REVIEWED = new EventType<>("collaboration.reviewed", DraftReviewed.class);
    EventType<PostPublished> PUBLISHED = new EventType<>("collaboration.published", PostPublished.class);
    EventType<CollaborationEnded> COMPLETED = new EventType<>("collaboration.completed", CollaborationEnded.class);
    EventType<CollaborationEnded> CANCELLED = new EventType<>("collaboration.cancelled", CollaborationEnded.class);

    EventType<FindingAppealed> APPEALED = new EventType<>("submission.appealed", FindingAppealed.class);
    EventType<AppealDecided> APPEAL_DECIDED = new EventType<>("submission.appeal-decided", AppealDecided.class);

    @Schema(name = "CollaborationAccepted", description = "Enough terms to record conversions by.")
    record CollaborationAccepted(
            UUID collaborationId,
            UUID campaignId,
            UUID creatorId,
            String tier,
            int briefVersion,
            Money fee,
            int commissionBasisPoints,
            int holdDays,
            int attributionWindowDays,
            @Schema(nullable = true) @Nullable String landingUrl,
            String currency) {}

    @Schema(name = "BriefAccepted", description = "`formerVersion` is what earlier drafts were checked against.")
    record BriefAccepted(UUID collaborationId, UUID campaignId, UUID creatorId, int briefVersion, int formerVersion) {}

    @Schema(name = "DraftSubmitted")
    record DraftSubmitted(
            UUID collaborationId,
            UUID campaignId,
            UUID creatorId,
            UUID submissionId,
            int revision,
            int score,
            String verdict) {}

    @Schema(name = "DraftReviewed")
    record DraftReviewed(
            UUID collaborationId, UUID campaignId, UUID creatorId, UUID submissionId, int revision, String decision) {}

    @Schema(name = "PostPublished", description = "The fee is due.")
    record PostPublished(
            UUID collaborationId, UUID campaignId, UUID creatorId, UUID publicationId, String url, Money fee) {}

    @Schema(name = "CollaborationEnded")
    record CollaborationEnded(UUID collaborationId, UUID campaignId, UUID creatorId) {}

    @Schema(name = "FindingAppealed")
    record FindingAppealed(
            UUID collaborationId,
            UUID campaignId,
            UUID creatorId,
            UUID submissionId,
            UUID appealId,
            String ruleId,
            int start,
            int end) {}

    @Schema(name = "AppealDecided", description = "Score and verdict are those of the draft from now on.")
    record AppealDecided(
            UUID collaborationId,
            UUID campaignId,
            UUID creatorId,
            UUID submissionId,
            UUID appealId,
            String ruleId,
            String outcome,
            int score,
            String verdict) {}
}
