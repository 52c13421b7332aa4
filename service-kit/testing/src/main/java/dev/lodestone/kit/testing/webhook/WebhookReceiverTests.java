package dev.lodestone.kit.testing.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Receivers that misbehave: what it costs us, and what it costs them. */
interface WebhookReceiverTests {

    @Test
    default void a_receiver_that_never_answers_keeps_no_connection() throws Exception {
        try (Receiver receiver = Receiver.that(Receiver.NOTHING)) {
            Partner partner = Partner.at(receiver);
            partner.sendTest();

            Partner.until("it is dropped", () -> receiver.dropped() == 1);
            Partner.until("it is noted", () -> partner.log().get("data[0].lastError") != null);
        }
    }

    @Test
    default void a_receiver_whose_answer_never_ends_has_taken_the_message_and_keeps_no_connection() throws Exception {
        try (Receiver receiver = Receiver.that(Receiver.ENDLESS)) {
            Partner partner = Partner.at(receiver);
            partner.sendTest();

            Partner.until(
                    "it is delivered", () -> partner.log().get("data[0].state").equals("delivered"));
            Partner.until("it is dropped", () -> receiver.dropped() == 1);
        }
    }

    @Test
    default void a_burst_of_failures_does_not_switch_an_endpoint_off() throws Exception {
        try (Receiver receiver = Receiver.that(Receiver.BROKEN)) {
            Partner partner = Partner.at(receiver);
            partner.await(60);
            Partner.until(
                    "all were tried",
                    () -> !partner.log().getList("data.attempts").contains(0));
            Partner.until(
                    "all are noted",
                    () -> !partner.log().getList("data.lastStatus").contains(null));

            assertThat(partner.read().<String>path("state")).isEqualTo("active");
        }
    }

    @Test
    default void an_endpoint_that_fails_for_days_is_switched_off_and_that_is_told() throws Exception {
        try (Receiver receiver = Receiver.that(Receiver.BROKEN)) {
            Partner partner = Partner.at(receiver);
            String known = partner.read().header("ETag");
            partner.ask("UPDATE kit.webhook_endpoint SET failing_since = now() - interval '6 days' RETURNING id");
            partner.sendTest();

            assertSwitchedOff(partner, known);
        }
    }

    @Test
    default void an_endpoint_that_says_gone_is_switched_off_and_that_is_told() throws Exception {
        try (Receiver receiver = Receiver.that(Receiver.GONE)) {
            Partner partner = Partner.at(receiver);
            String known = partner.read().header("ETag");
            partner.sendTest();

            assertSwitchedOff(partner, known);
        }
    }

    private static void assertSwitchedOff(Partner partner, String known) throws Exception {
        Partner.until("it is switched off", () -> partner.read().path("state").equals("disabled"));
        assertThat(partner.asks()
                        .header("If-None-Match", known)
                        .get(partner.path())
                        .statusCode())
                .isEqualTo(200);
        assertThat(partner.toldTypes()).containsExactly("webhook-endpoint.disabled");
    }
}
