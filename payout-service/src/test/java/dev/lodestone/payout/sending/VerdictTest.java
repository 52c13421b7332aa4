package dev.lodestone.payout.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.ItemState;
import dev.lodestone.payout.payout.Move;
import dev.lodestone.payout.provider.Answer;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Money TEN = Money.of(1000, "EUR");

    @Test
    void silence_never_ends_a_payment() {
        assertThat(next(ItemState.SENDING, new Answer.Unclear("no answer"))).contains(ItemState.UNKNOWN);
        assertThat(next(ItemState.UNKNOWN, new Answer.Unclear("no answer"))).isEmpty();
        assertThat(next(ItemState.SUBMITTED, new Answer.Unclear("no answer"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ItemState.class)
    void absence_ends_no_payment(ItemState state) {
        assertThat(Verdict.on(state, new Answer.Absent())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ItemState.class)
    void no_answer_moves_a_payment_against_the_table(ItemState state) {
        for (Answer answer : new Answer[] {
            new Answer.Accepted("P-1", false),
            new Answer.Accepted("P-1", true),
            new Answer.Refused(422, "no"),
            new Answer.Unclear("?")
        }) {
            assertThat(Verdict.on(state, answer).map(Move::next).stream()).allMatch(state::mayBecome);
        }
    }

    @Test
    void a_yes_resolves_what_was_unknown() {
        assertThat(next(ItemState.UNKNOWN, new Answer.Accepted("P-1", true))).contains(ItemState.PAID);
        assertThat(next(ItemState.UNKNOWN, new Answer.Accepted("P-1", false))).contains(ItemState.SUBMITTED);
    }

    @Test
    void an_event_that_fits_is_applied() {
        assertThat(Verdict.on(item(ItemState.SUBMITTED), event("paid", TEN, NOON)))
                .isInstanceOf(Verdict.Apply.class);
        assertThat(Verdict.on(item(ItemState.SENDING), event("paid", TEN, NOON)))
                .isInstanceOf(Verdict.Apply.class);
    }

    @Test
    void what_is_known_or_overtaken_changes_nothing() {
        assertThat(Verdict.on(item(ItemState.PAID), event("paid", TEN, NOON))).isInstanceOf(Verdict.NoChange.class);
        assertThat(Verdict.on(item(ItemState.RETURNED), event("paid", TEN, NOON.minusSeconds(1))))
                .isInstanceOf(Verdict.NoChange.class);
    }

    @Test
    void what_does_not_fit_is_for_a_person() {
        assertThat(Verdict.on(item(ItemState.FAILED), event("paid", TEN, NOON.plusSeconds(1))))
                .isInstanceOf(Verdict.Review.class);
        assertThat(Verdict.on(item(ItemState.SUBMITTED), event("paid", Money.of(999, "EUR"), NOON)))
                .isInstanceOf(Verdict.Review.class);
        assertThat(Verdict.on(item(ItemState.SUBMITTED), event("teleported", TEN, NOON)))
                .isInstanceOf(Verdict.Review.class);
        assertThat(Verdict.on(item(ItemState.RESERVED), event("paid", TEN, NOON)))
                .isInstanceOf(Verdict.Review.class);
    }

    private static Optional<ItemState> next(ItemState state, Answer answer) {
        return Verdict.on(state, answer).map(Move::next);
    }

    private static Item item(ItemState state) {
        return new Item(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                TEN,
                Money.zero("EUR"),
                UUID.randomUUID(),
                "simulator",
                "reference",
                Optional.of("P-1"),
                state,
                Optional.empty(),
                Optional.of(NOON),
                0,
                NOON,
                NOON,
                1);
    }

    private static ProviderEvent event(String status, Money amount, Instant occurredAt) {
        JsonObject data = new JsonObject()
                .put("reference", "reference")
                .put("providerRef", "P-1")
                .put("status", status)
                .put("amount", amount.amount())
                .put("currency", amount.currency());
        JsonObject body =
                new JsonObject().put("timestamp", occurredAt.toString()).put("data", data);
        return ProviderEvent.read("evt_1", body.toBuffer().getBytes());
    }
}
