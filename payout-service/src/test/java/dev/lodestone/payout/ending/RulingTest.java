package dev.lodestone.payout.ending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.ItemState;
import dev.lodestone.payout.payout.SomeItem;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulingTest {
    private static final Instant SENT = Instant.parse("2026-05-01T12:00:00Z");
    private static final Duration WINDOW = Duration.ofHours(23);
    private static final Instant OVER = SENT.plus(WINDOW);

    @Test
    void what_is_unknown_when_repeats_are_over_may_be_ended() {
        assertThat(Ruling.onProposal(item(ItemState.UNKNOWN), Optional.of(SENT), WINDOW, OVER))
                .isEqualTo(new Ruling.Allowed());
    }

    @Test
    void as_long_as_the_same_bytes_may_be_sent_again_it_is_too_early() {
        assertThat(Ruling.onProposal(item(ItemState.UNKNOWN), Optional.of(SENT), WINDOW, OVER.minusNanos(1)))
                .isEqualTo(new Ruling.TooEarly(OVER));
    }

    @ParameterizedTest
    @EnumSource(value = ItemState.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void nothing_else_is_for_people_to_end(ItemState state) {
        assertThat(Ruling.onProposal(item(state), Optional.empty(), WINDOW, OVER))
                .isEqualTo(new Ruling.NotUnknown(state));
    }

    @Test
    void another_person_confirms() {
        assertThat(Ruling.onConfirmation(ending(EndingState.OPEN), "bo")).isEqualTo(new Ruling.Allowed());
        assertThat(Ruling.onConfirmation(ending(EndingState.OPEN), "ana")).isEqualTo(new Ruling.OwnProposal());
    }

    @Test
    void everybody_may_take_a_proposal_back() {
        assertThat(Ruling.onWithdrawal(ending(EndingState.OPEN))).isEqualTo(new Ruling.Allowed());
    }

    @ParameterizedTest
    @EnumSource(value = EndingState.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void what_is_decided_or_void_stays_so(EndingState state) {
        assertThat(Ruling.onConfirmation(ending(state), "bo")).isEqualTo(new Ruling.Decided(state));
        assertThat(Ruling.onWithdrawal(ending(state))).isEqualTo(new Ruling.Decided(state));
    }

    private static Ending ending(EndingState state) {
        return new Ending(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Ending.Claim(ItemState.FAILED, Optional.empty(), Optional.of("Closed."), "Ticket 1"),
                state,
                "ana",
                OVER,
                Optional.empty(),
                Optional.empty());
    }

    private static Item item(ItemState state) {
        return SomeItem.of(state, Optional.empty(), Optional.empty());
    }
}
