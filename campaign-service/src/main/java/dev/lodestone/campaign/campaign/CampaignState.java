package dev.lodestone.campaign.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CampaignState", description = "More values may be added.")
public enum CampaignState {
    draft,
    open,
    active,
    completed,
    cancelled;

    /** Creators may be invited and work for it. */
    public boolean isRunning() {
        return this == open || this == active;
    }

    public boolean isEnded() {
        return this == completed || this == cancelled;
    }

    boolean isEditable() {
        return this == draft || this == open;
    }
}
