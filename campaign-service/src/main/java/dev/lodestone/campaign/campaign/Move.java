package dev.lodestone.campaign.campaign;

import dev.lodestone.campaign.event.CampaignEvents;
import dev.lodestone.campaign.event.CampaignEvents.CampaignMoved;
import dev.lodestone.kit.event.Events.EventType;
import java.util.Optional;
import java.util.Set;

/** The table of state changes: where each one may start and where it ends. Nothing leads out of an end. */
public enum Move {
    OPENING(Set.of(CampaignState.draft), CampaignState.open, CampaignEvents.CAMPAIGN_OPENED),
    ACTIVATION(Set.of(CampaignState.open), CampaignState.active, CampaignEvents.CAMPAIGN_ACTIVATED),
    COMPLETION(Set.of(CampaignState.active), CampaignState.completed, CampaignEvents.CAMPAIGN_COMPLETED),
    CANCELLATION(
            Set.of(CampaignState.draft, CampaignState.open, CampaignState.active),
            CampaignState.cancelled,
            CampaignEvents.CAMPAIGN_CANCELLED);

    private final Set<CampaignState> from;
    private final CampaignState to;
    private final EventType<CampaignMoved> event;

    Move(Set<CampaignState> from, CampaignState to, EventType<CampaignMoved> event) {
        this.from = from;
        this.to = to;
        this.event = event;
    }

    /** Empty when this state does not allow the move. */
    Optional<CampaignState> from(CampaignState state) {
        return from.contains(state) ? Optional.of(to) : Optional.empty();
    }

    CampaignState to() {
        return to;
    }

    EventType<CampaignMoved> event() {
        return event;
    }
}
