package dev.lodestone.campaign.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lodestone.campaign.collaboration.CollaborationState.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer says about a draft. */
@Schema(name = "ReviewDecision")
enum Decision {
    @JsonProperty("approve")
    APPROVE("approve", "approved", Step.APPROVE),
    @JsonProperty("request-changes")
    REQUEST_CHANGES("request-changes", "changes-requested", Step.REQUEST_CHANGES);

    private final String wire;
    private final String outcome;
    private final Step step;

    Decision(String wire, String outcome, Step step) {
        this.wire = wire;
        this.outcome = outcome;
        this.step = step;
    }

    String wire() {
        return wire;
    }

    /** The state of the draft afterwards. */
    String outcome() {
        return outcome;
    }

    Step step() {
        return step;
    }

    static Decision of(String wire) {
        return wire.equals("approve") ? APPROVE : REQUEST_CHANGES;
    }
}
