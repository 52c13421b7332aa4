package dev.lodestone.payout.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.payout.ItemState;
import dev.lodestone.payout.payout.Move;
import dev.lodestone.payout.provider.Answer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConclusionTest {
    @Test
    void silence_never_ends_a_payment() {
        assertThat(next(ItemState.SENDING, new Answer.Unclear("no answer"))).contains(ItemState.UNKNOWN);
        assertThat(next(ItemState.UNKNOWN, new Answer.Unclear("no answer"))).isEmpty();
        assertThat(next(ItemState.SUBMITTED, new Answer.Unclear("no answer"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ItemState.class)
    void absence_ends_no_payment(ItemState state) {
        assertThat(Conclusion.of(state, new Answer.Absent())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ItemState.class)
    void no_answer_moves_a_payment_against_the_table(ItemState state) {
        for (Answer answer : new Answer[] {
            new Answer.Accepted("P-1", false),
            new Answer.Accepted("P-1", true),
            new Answer.Refused(422, "no"),
            new Answer.Unclear("?"),
            told("failed"),
            told("returned"),
            told("unclaimed"),
            told("on-hold")
        }) {
            assertThat(Conclusion.of(state, answer).map(Move::next).stream()).allMatch(state::mayBecome);
        }
    }

    @Test
    void a_yes_resolves_what_was_unknown() {
        assertThat(next(ItemState.UNKNOWN, new Answer.Accepted("P-1", true))).contains(ItemState.PAID);
        assertThat(next(ItemState.UNKNOWN, new Answer.Accepted("P-1", false))).contains(ItemState.SUBMITTED);
    }

    @Test
    void a_look_up_tells_how_a_payment_ended() {
        assertThat(next(ItemState.UNKNOWN, told("failed"))).contains(ItemState.FAILED);
        assertThat(next(ItemState.SUBMITTED, told("failed"))).contains(ItemState.FAILED);
        assertThat(next(ItemState.SUBMITTED, told("returned"))).contains(ItemState.RETURNED);
        assertThat(next(ItemState.ON_HOLD, told("failed"))).contains(ItemState.FAILED);
        assertThat(next(ItemState.ON_HOLD, told("unclaimed"))).contains(ItemState.UNCLAIMED);
    }

    @Test
    void what_takes_two_steps_takes_the_first() {
        assertThat(next(ItemState.UNKNOWN, told("returned"))).contains(ItemState.SUBMITTED);
        assertThat(next(ItemState.UNKNOWN, told("unclaimed"))).contains(ItemState.SUBMITTED);
    }

    @Test
    void a_refusal_is_believed_at_the_first_attempt_only() {
        Answer refused = new Answer.Refused(422, "duplicate");

        assertThat(Conclusion.believed(1, refused)).isEqualTo(refused);
        assertThat(next(ItemState.UNKNOWN, Conclusion.believed(2, refused))).isEmpty();
        assertThat(next(ItemState.SENDING, Conclusion.believed(2, refused))).contains(ItemState.UNKNOWN);
    }

    private static Answer told(String status) {
        return new Answer.Told("P-1", status, Optional.empty());
    }

    private static Optional<ItemState> next(ItemState state, Answer answer) {
        return Conclusion.of(state, answer).map(Move::next);
    }
}
