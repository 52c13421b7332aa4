package dev.lodestone.campaign.campaign;

import java.util.Optional;
import java.util.Set;

/** The table of state changes: where each one may start and where it ends. Nothing leads out of an end. */
public enum Move {
    OPENING(Set.of(CampaignState.draft), CampaignState.open, "campaign.opened"),
    ACTIVATION(Set.of(CampaignState.open), CampaignState.active, "campaign.activated"),
    COMPLETION(Set.of(CampaignState.active), CampaignState.completed, "campaign.completed"),
    CANCELLATION(
            Set.of(CampaignState.draft, CampaignState.open, CampaignState.active),
            CampaignState.cancelled,
            "campaign.cancelled");

    private final Set<CampaignState> from;
    private final CampaignState to;
    private final String event;

    Move(Set<CampaignState> from, CampaignState to, String event) {
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

    String event() {
        return event;
    }
}
