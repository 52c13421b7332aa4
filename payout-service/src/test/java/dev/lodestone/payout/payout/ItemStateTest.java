package dev.lodestone.payout.payout;

import static dev.lodestone.payout.payout.ItemState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ItemStateTest {
    @Test
    void an_unknown_outcome_is_never_sent_as_if_it_were_new() {
        assertThat(UNKNOWN.mayBecome(RESERVED)).isFalse();
        assertThat(UNKNOWN.mayBecome(SENDING)).isFalse();
        assertThat(UNKNOWN.mayBecome(CANCELED)).isFalse();
    }

    @Test
    void a_failed_returned_or_canceled_item_is_final() {
        for (ItemState end : List.of(FAILED, RETURNED, CANCELED)) {
            assertThat(values()).noneMatch(end::mayBecome);
        }
    }

    @Test
    void a_paid_item_can_only_come_back() {
        assertThat(values()).filteredOn(PAID::mayBecome).containsExactly(RETURNED);
    }

    @Test
    void what_a_provider_holds_can_end_in_every_way() {
        for (ItemState held : List.of(UNCLAIMED, ON_HOLD)) {
            assertThat(values()).filteredOn(held::mayBecome).contains(PAID, FAILED, RETURNED);
        }
    }

    @Test
    void nothing_is_canceled_once_the_provider_may_know_of_it() {
        assertThat(values()).filteredOn(state -> state.mayBecome(CANCELED)).containsExactly(RESERVED);
    }

    @Test
    void random_walks_pay_an_item_at_most_once() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        EnumSet<ItemState> reached = EnumSet.noneOf(ItemState.class);

        for (int walk = 0; walk < 10_000; walk++) {
            ItemState state = RESERVED;
            int paid = 0;
            for (List<ItemState> next = next(state); !next.isEmpty(); next = next(state)) {
                state = next.get(random.nextInt(next.size()));
                reached.add(state);
                if (state == PAID) paid++;
            }
            assertThat(paid).as("seed %d", seed).isLessThanOrEqualTo(1);
        }

        assertThat(reached).as("seed %d", seed).isEqualTo(EnumSet.complementOf(EnumSet.of(RESERVED)));
    }

    private static List<ItemState> next(ItemState state) {
        return Arrays.stream(values()).filter(state::mayBecome).toList();
    }
}
