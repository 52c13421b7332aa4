package dev.lodestone.campaign.campaign;

import static dev.lodestone.campaign.campaign.CampaignState.active;
import static dev.lodestone.campaign.campaign.CampaignState.cancelled;
import static dev.lodestone.campaign.campaign.CampaignState.completed;
import static dev.lodestone.campaign.campaign.CampaignState.draft;
import static dev.lodestone.campaign.campaign.CampaignState.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoveTest {
    @Test
    void a_draft_opens_becomes_active_and_completes() {
        assertThat(Move.OPENING.from(draft)).contains(open);
        assertThat(Move.ACTIVATION.from(open)).contains(active);
        assertThat(Move.COMPLETION.from(active)).contains(completed);
    }

    @Test
    void each_step_starts_at_one_place_only() {
        assertThat(startsOf(Move.OPENING)).containsExactly(draft);
        assertThat(startsOf(Move.ACTIVATION)).containsExactly(open);
        assertThat(startsOf(Move.COMPLETION)).containsExactly(active);
    }

    @Test
    void all_that_has_not_ended_can_be_cancelled() {
        assertThat(startsOf(Move.CANCELLATION)).containsExactly(draft, open, active);
        assertThat(Move.CANCELLATION.from(active)).contains(cancelled);
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void nothing_leads_out_of_an_end(Move move) {
        assertThat(move.from(completed)).isEmpty();
        assertThat(move.from(cancelled)).isEmpty();
    }

    private static Stream<CampaignState> startsOf(Move move) {
        return Stream.of(CampaignState.values())
                .filter(state -> move.from(state).isPresent());
    }
}
