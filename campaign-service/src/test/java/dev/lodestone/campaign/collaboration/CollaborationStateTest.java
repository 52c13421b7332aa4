package dev.lodestone.campaign.collaboration;

import static dev.lodestone.campaign.collaboration.CollaborationState.Step.APPROVE;
import static dev.lodestone.campaign.collaboration.CollaborationState.Step.CANCEL;
import static dev.lodestone.campaign.collaboration.CollaborationState.Step.COMPLETE;
import static dev.lodestone.campaign.collaboration.CollaborationState.Step.PUBLISH;
import static dev.lodestone.campaign.collaboration.CollaborationState.Step.REQUEST_CHANGES;
import static dev.lodestone.campaign.collaboration.CollaborationState.Step.SUBMIT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.collaboration.CollaborationState.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CollaborationStateTest {
    @Test
    void work_goes_from_acceptance_through_review_to_its_end() {
        assertThat(after(SUBMIT)).contains(CollaborationState.IN_REVIEW);
        assertThat(after(SUBMIT, REQUEST_CHANGES)).contains(CollaborationState.DRAFTING);
        assertThat(after(SUBMIT, REQUEST_CHANGES, SUBMIT, APPROVE)).contains(CollaborationState.APPROVED);
        assertThat(after(SUBMIT, APPROVE, SUBMIT)).contains(CollaborationState.IN_REVIEW);
        assertThat(after(SUBMIT, APPROVE, PUBLISH, PUBLISH)).contains(CollaborationState.LIVE);
        assertThat(after(SUBMIT, APPROVE, PUBLISH, COMPLETE)).contains(CollaborationState.COMPLETED);
    }

    @Test
    void steps_out_of_turn_are_refused() {
        assertThat(after(APPROVE)).isEmpty();
        assertThat(after(PUBLISH)).isEmpty();
        assertThat(after(SUBMIT, SUBMIT)).isEmpty();
        assertThat(after(SUBMIT, APPROVE, COMPLETE)).isEmpty();
    }

    @Test
    void live_work_cannot_be_called_off_and_nothing_follows_an_end() {
        assertThat(after(SUBMIT, APPROVE, PUBLISH, CANCEL)).isEmpty();
        assertThat(after(CANCEL)).contains(CollaborationState.CANCELLED);
        for (Step step : Step.values()) {
            assertThat(after(CANCEL, step)).isEmpty();
        }
    }

    @Test
    void every_state_has_one_name_on_the_wire() {
        for (CollaborationState state : CollaborationState.values()) {
            assertThat(CollaborationState.of(state.wire())).isEqualTo(state);
        }
    }

    private static Optional<CollaborationState> after(Step... steps) {
        Optional<CollaborationState> state = Optional.of(CollaborationState.ACCEPTED);
        for (Step step : List.of(steps)) {
            state = state.flatMap(now -> now.after(step));
        }
        return state;
    }
}
