package dev.lodestone.campaign.collaboration;

import dev.lodestone.campaign.campaign.Campaign;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.money.Money;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells the other services what they need to know of a collaboration. */
@ApplicationScoped
public class CollaborationNews {
    private final Events events;

    CollaborationNews(Events events) {
        this.events = events;
    }

    /** Enough terms for payout-service to record conversions while this service is away. */
    record AcceptedNews(
            UUID collaborationId,
            UUID campaignId,
            UUID creatorId,
            String tier,
            int briefVersion,
            Money fee,
            int commissionBasisPoints,
            int holdDays,
            int attributionWindowDays,
            String landingUrl,
            String currency) {}

    record CollaborationRef(UUID collaborationId, UUID campaignId, UUID creatorId) {
        static CollaborationRef of(Collaboration collaboration) {
            return new CollaborationRef(collaboration.id(), collaboration.campaignId(), collaboration.creatorId());
        }
    }

    public Uni<Void> accepted(Tx tx, Collaboration collaboration, Campaign campaign) {
        return events.append(
                tx,
                "collaboration.accepted",
                collaboration.id(),
                new AcceptedNews(
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

    /** {@code formerVersion} is what earlier drafts were checked against. */
    record BriefAcceptedNews(
            UUID collaborationId, UUID campaignId, UUID creatorId, int briefVersion, int formerVersion) {}

    Uni<Void> briefAccepted(Tx tx, Collaboration former, int briefVersion) {
        return events.append(
                tx,
                "collaboration.brief-accepted",
                former.id(),
                new BriefAcceptedNews(
                        former.id(), former.campaignId(), former.creatorId(), briefVersion, former.briefVersion()));
    }

    Uni<Void> cancelled(Tx tx, Collaboration collaboration) {
        return cancelled(tx, List.of(CollaborationRef.of(collaboration)));
    }

    Uni<Void> cancelled(Tx tx, List<CollaborationRef> ended) {
        return events.appendAll(
                tx,
                ended.stream()
                        .map(each -> new Events.Happening("collaboration.cancelled", each.collaborationId(), each))
                        .toList());
    }

    Uni<Void> completed(Tx tx, Collaboration collaboration) {
        return events.append(tx, "collaboration.completed", collaboration.id(), CollaborationRef.of(collaboration));
    }
}
