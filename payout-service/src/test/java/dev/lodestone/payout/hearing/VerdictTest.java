package dev.lodestone.payout.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.ItemState;
import dev.lodestone.payout.payout.SomeItem;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Money TEN = Money.of(1000, "EUR");

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
    void an_older_return_of_what_is_paid_is_for_a_person() {
        assertThat(Verdict.on(item(ItemState.PAID), event("returned", TEN, NOON.minusSeconds(1))))
                .isInstanceOf(Verdict.Review.class);
        assertThat(Verdict.on(item(ItemState.PAID), event("returned", TEN, NOON.plusSeconds(1))))
                .isInstanceOf(Verdict.Apply.class);
    }

    @Test
    void older_news_of_what_has_not_ended_waits_for_the_next_look_up() {
        assertThat(Verdict.on(item(ItemState.ON_HOLD), event("unclaimed", TEN, NOON.minusSeconds(1))))
                .isInstanceOf(Verdict.NoChange.class);
    }

    @Test
    void a_late_word_that_it_was_taken_on_says_less_than_that_it_is_paid() {
        assertThat(Verdict.on(item(ItemState.PAID), event("submitted", TEN, NOON.plusSeconds(1))))
                .isInstanceOf(Verdict.NoChange.class);
        assertThat(Verdict.on(item(ItemState.FAILED), event("submitted", TEN, NOON.plusSeconds(1))))
                .isInstanceOf(Verdict.Review.class);
    }

    @Test
    void a_provider_does_not_speak_our_own_words() {
        assertThat(Verdict.on(item(ItemState.RESERVED), event("canceled", TEN, NOON)))
                .isInstanceOf(Verdict.Review.class);
        assertThat(Verdict.on(item(ItemState.RESERVED), event("sending", TEN, NOON)))
                .isInstanceOf(Verdict.Review.class);
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

    private static Item item(ItemState state) {
        return SomeItem.of(state, Optional.of("P-1"), Optional.of(NOON));
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
        return ReadProviderEvent.of("evt_1", body.toBuffer().getBytes());
    }
}
