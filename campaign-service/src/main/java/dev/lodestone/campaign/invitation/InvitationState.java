package dev.lodestone.campaign.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation is answered once, by the creator, or taken back before that. */
@Schema(name = "InvitationState", description = "More values may be added.")
enum InvitationState {
    pending,
    accepted,
    declined,
    withdrawn;

    /** Every state, for the filter of a list: an unknown one is named as the fault. */
    static final String NAMES = "pending|accepted|declined|withdrawn";

    boolean isOpen() {
        return this == pending;
    }
}
