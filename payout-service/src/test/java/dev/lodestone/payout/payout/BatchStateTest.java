package dev.lodestone.payout.payout;

import static dev.lodestone.payout.payout.BatchState.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BatchStateTest {
    @Test
    void nothing_is_sent_without_approval() {
        assertThat(values()).filteredOn(state -> state.mayBecome(PROCESSING)).containsExactly(APPROVED);
    }

    @Test
    void a_batch_is_canceled_only_before_anything_was_sent() {
        assertThat(values()).filteredOn(state -> state.mayBecome(CANCELED)).containsExactly(DRAFT, APPROVED);
    }

    @Test
    void a_closed_or_canceled_batch_is_final() {
        assertThat(values()).noneMatch(CLOSED::mayBecome).noneMatch(CANCELED::mayBecome);
    }
}
