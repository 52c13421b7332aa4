package dev.lodestone.campaign.collaboration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the work of one creator for one campaign stands. */
@Schema(name = "CollaborationState", description = "More values may be added.")
public enum CollaborationState {
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("drafting")
    DRAFTING,
    @JsonProperty("in-review")
    IN_REVIEW,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("live")
    LIVE,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("cancelled")
    CANCELLED;

    /** Every state as it is said to others. A filter is held to it, so that an unknown state is named as the fault. */
    static final String NAMES = "accepted|drafting|in-review|approved|live|completed|cancelled";

    /** What can happen to the work. */
    public enum Step {
        SUBMIT,
        REQUEST_CHANGES,
        APPROVE,
        PUBLISH,
        COMPLETE,
        CANCEL
    }

    /**
     * The state after a step; empty when the step is not allowed here. A further post of a live work leaves it live, and an
     * approved draft may still be replaced: a newer brief or a gate may ask for another one.
     */
    public Optional<CollaborationState> after(Step step) {
        return switch (step) {
            case SUBMIT -> only(this == ACCEPTED || this == DRAFTING || this == APPROVED, IN_REVIEW);
            case REQUEST_CHANGES -> only(this == IN_REVIEW, DRAFTING);
            case APPROVE -> only(this == IN_REVIEW, APPROVED);
            case PUBLISH -> only(this == APPROVED || this == LIVE, LIVE);
            case COMPLETE -> only(this == LIVE, COMPLETED);
            case CANCEL -> only(this != LIVE && !isOver(), CANCELLED);
        };
    }

    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CollaborationState of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Optional<CollaborationState> only(boolean allowed, CollaborationState next) {
        return allowed ? Optional.of(next) : Optional.empty();
    }
}
