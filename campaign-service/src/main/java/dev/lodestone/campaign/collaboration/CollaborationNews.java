package dev.lodestone.campaign.collaboration;

import dev.lodestone.campaign.campaign.Campaign;
import dev.lodestone.campaign.event.CollaborationEvents;
import dev.lodestone.campaign.event.CollaborationEvents.BriefAccepted;
import dev.lodestone.campaign.event.CollaborationEvents.CollaborationAccepted;
import dev.lodestone.campaign.event.CollaborationEvents.CollaborationEnded;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells the other services what they need to know of a collaboration. */
@ApplicationScoped
class CollaborationNews {
    private final Events events;

    CollaborationNews(Events events) {
        this.events = events;
    }

    Uni<Void> accepted(Tx tx, Collaboration collaboration, Campaign campaign) {
        return events.append(
                tx,
                CollaborationEvents.ACCEPTED,
                collaboration.id(),
                new CollaborationAccepted(
                        collaboration.id(),
                        campaign.id(),
                        collaboration.creatorId(),
                        collaboration.tier(),
                        collaboration.briefVersion(),
                        collaboration.fee(),
                        collaboration.commissionBasisPoints(),
                        campaign.holdDays(),
                        campaign.attributionWindowDays(),
                        campaign.landingUrl(),
                        collaboration.fee().currency()));
    }

    Uni<Void> briefAccepted(Tx tx, Collaboration former, int briefVersion) {
        return events.append(
                tx,
                CollaborationEvents.BRIEF_ACCEPTED,
                former.id(),
                new BriefAccepted(
                        former.id(), former.campaignId(), former.creatorId(), briefVersion, former.briefVersion()));
    }

    Uni<Void> cancelled(Tx tx, Collaboration collaboration) {
        return cancelled(tx, List.of(ended(collaboration)));
    }

    Uni<Void> cancelled(Tx tx, List<CollaborationEnded> ended) {
        return events.appendAll(
                tx,
                ended.stream()
                        .map(each ->
                                new Events.Happening<>(CollaborationEvents.CANCELLED, each.collaborationId(), each))
                        .toList());
    }

    Uni<Void> completed(Tx tx, Collaboration collaboration) {
        return events.append(tx, CollaborationEvents.COMPLETED, collaboration.id(), ended(collaboration));
    }

    private static CollaborationEnded ended(Collaboration collaboration) {
        return new CollaborationEnded(collaboration.id(), collaboration.campaignId(), collaboration.creatorId());
    }
}
