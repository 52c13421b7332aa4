package dev.lodestone.payout.terms;

import dev.lodestone.kit.event.FeedEvent;
import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.client.campaign.CampaignMoved;
import dev.lodestone.payout.client.campaign.CollaborationAccepted;
import dev.lodestone.payout.client.campaign.CollaborationEnded;
import dev.lodestone.payout.client.campaign.PostPublished;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The part of campaign-service's events that money depends on. An event that lacks one of these facts is not guessed at. */
final class AgreedTerms {
    private AgreedTerms() {}

    record Opened(UUID campaignId, UUID brandId, String name, String currency, int windowDays, int holdDays) {
        Opened {
            require(campaignId, brandId, name, currency);
        }

        static Opened of(FeedEvent event) {
            CampaignMoved told = event.facts(CampaignMoved.class);
            return new Opened(
                    told.getCampaignId(),
                    told.getBrandId(),
                    told.getName(),
                    told.getCurrency(),
                    told.getAttributionWindowDays(),
                    told.getHoldDays());
        }
    }

    record Accepted(
            UUID collaborationId,
            UUID campaignId,
            UUID creatorId,
            int commissionBasisPoints,
            int holdDays,
            Optional<String> landingUrl) {
        Accepted {
            require(collaborationId, campaignId, creatorId);
        }

        static Accepted of(FeedEvent event) {
            CollaborationAccepted told = event.facts(CollaborationAccepted.class);
            return new Accepted(
                    told.getCollaborationId(),
                    told.getCampaignId(),
                    told.getCreatorId(),
                    told.getCommissionBasisPoints(),
                    told.getHoldDays(),
                    Optional.ofNullable(told.getLandingUrl()));
        }
    }

    record Published(UUID collaborationId, UUID campaignId, UUID creatorId, Money fee) {
        Published {
            require(collaborationId, campaignId, creatorId);
        }

        static Published of(FeedEvent event) {
            PostPublished told = event.facts(PostPublished.class);
            return new Published(
                    told.getCollaborationId(),
                    told.getCampaignId(),
                    told.getCreatorId(),
                    Money.of(told.getFee().getAmount(), told.getFee().getCurrency()));
        }
    }

    record Cancelled(UUID collaborationId, UUID campaignId, UUID creatorId) {
        Cancelled {
            require(collaborationId, campaignId, creatorId);
        }

        static Cancelled of(FeedEvent event) {
            CollaborationEnded told = event.facts(CollaborationEnded.class);
            return new Cancelled(told.getCollaborationId(), told.getCampaignId(), told.getCreatorId());
        }
    }

    static UUID campaign(FeedEvent event) {
        return Objects.requireNonNull(event.facts(CampaignMoved.class).getCampaignId());
    }

    private static void require(Object... facts) {
        Stream.of(facts).forEach(Objects::requireNonNull);
    }
}
