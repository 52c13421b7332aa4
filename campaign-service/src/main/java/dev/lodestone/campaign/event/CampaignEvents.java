package dev.lodestone.campaign.event;

import dev.lodestone.kit.event.Events.EventType;
import dev.lodestone.kit.money.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of brands, of campaigns and of what belongs to a campaign before anybody works for it. */
public interface CampaignEvents {
    EventType<BrandChanged> BRAND_CREATED = new EventType<>("brand.created", BrandChanged.class);
    EventType<BrandChanged> BRAND_UPDATED = new EventType<>("brand.updated", BrandChanged.class);
    EventType<BrandChanged> BRAND_DELETED = new EventType<>("brand.deleted", BrandChanged.class);

    EventType<CampaignMoved> CAMPAIGN_OPENED = new EventType<>("campaign.opened", CampaignMoved.class);
    EventType<CampaignMoved> CAMPAIGN_ACTIVATED = new EventType<>("campaign.activated", CampaignMoved.class);
    EventType<CampaignMoved> CAMPAIGN_COMPLETED = new EventType<>("campaign.completed", CampaignMoved.class);
    EventType<CampaignMoved> CAMPAIGN_CANCELLED = new EventType<>("campaign.cancelled", CampaignMoved.class);

    EventType<BriefPublished> BRIEF_PUBLISHED = new EventType<>("brief.published", BriefPublished.class);
    EventType<InvitationCreated> INVITATION_CREATED = new EventType<>("invitation.created", InvitationCreated.class);
    EventType<RulePackActivated> RULE_PACK_ACTIVATED = new EventType<>("rule-pack.activated", RulePackActivated.class);

    @Schema(name = "BrandChanged")
    record BrandChanged(UUID brandId) {}

    @Schema(name = "CampaignMoved", description = "Whoever reads only the last such event still knows the terms.")
    record CampaignMoved(
            UUID campaignId,
            UUID brandId,
            String name,

            @Schema(description = "A CampaignState; more values may be added")
            String state,

            String currency,
            Money budget,
            int attributionWindowDays,
            int holdDays) {}

    @Schema(name = "BriefPublished")
    record BriefPublished(UUID campaignId, int number, String rulePackHash) {}

    @Schema(name = "InvitationCreated")
    record InvitationCreated(UUID invitationId, UUID campaignId, UUID creatorId, String tier, Money fee) {}

    @Schema(name = "RulePackActivated")
    record RulePackActivated(int number, String hash) {}
}
