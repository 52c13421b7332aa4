package dev.lodestone.payout.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.ItemState;
import dev.lodestone.payout.payout.SomeItem;
import dev.lodestone.payout.provider.Answer;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The provider was asked, and people ended the payment before it answered. */
class LateAnswerTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Item FAILED = SomeItem.of(ItemState.FAILED, Optional.empty(), Optional.empty());
    private static final Item PAID = SomeItem.of(ItemState.PAID, Optional.of("P-1"), Optional.empty());

    @Test
    void an_answer_that_contradicts_them_is_for_a_person() {
        assertReviewed(FAILED, new Answer.Accepted("P-1", true));
        assertReviewed(FAILED, new Answer.Accepted("P-1", false));
        assertReviewed(FAILED, new Answer.Told("P-1", "unclaimed", Optional.empty()));
        assertReviewed(PAID, new Answer.Accepted("P-2", true));
        assertReviewed(PAID, new Answer.Told("P-1", "failed", Optional.of("closed")));
    }

    @Test
    void an_answer_that_agrees_is_no_news() {
        assertThat(Verdict.on(FAILED, told(FAILED, new Answer.Told("P-1", "failed", Optional.empty()))))
                .isInstanceOf(Verdict.NoChange.class);
        assertThat(Verdict.on(PAID, told(PAID, new Answer.Accepted("P-1", false))))
                .isInstanceOf(Verdict.NoChange.class);
    }

    @Test
    void what_tells_of_no_payment_is_no_event() {
        assertThat(LateAnswer.of(FAILED, new Answer.Absent(), NOON)).isEmpty();
        assertThat(LateAnswer.of(FAILED, new Answer.Unclear("no answer"), NOON)).isEmpty();
        assertThat(LateAnswer.of(PAID, new Answer.Refused(422, "duplicate"), NOON))
                .isEmpty();
    }

    @Test
    void an_answer_to_an_old_question_says_nothing_beside_the_providers_own_dated_word() {
        Item told = SomeItem.of(ItemState.FAILED, Optional.of("P-1"), Optional.of(NOON));

        assertThat(LateAnswer.of(told, new Answer.Accepted("P-1", false), NOON)).isEmpty();
    }

    private static void assertReviewed(Item item, Answer answer) {
        assertThat(Verdict.on(item, told(item, answer))).isInstanceOf(Verdict.Review.class);
    }

    private static ProviderEvent told(Item item, Answer answer) {
        return LateAnswer.of(item, answer, NOON).orElseThrow();
    }
}
