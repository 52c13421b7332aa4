package dev.lodestone.payout.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Payday;
import dev.lodestone.payout.fixtures.ProviderEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProviderEventApiTest {
    private static final String FORGED = "whsec_bm90IHRoZSBzZWNyZXQgb2YgYW55Ym9keQ==";

    @Inject
    Payday payday;

    private final Api api = new Api();
    private final Instant now = Instant.now();

    @Test
    void an_event_counts_once_however_often_it_comes() {
        payday.creator(api, 5000, account("ok"));
        String batch = sent();
        ProviderEvent paid = event(batch, "paid", now);

        assertThat(paid.send().path("outcome").toString()).isEqualTo("applied");
        assertThat(paid.send().path("outcome").toString()).isEqualTo("duplicate");

        payday.assertBooksHold(api);
    }

    @Test
    void events_in_the_wrong_order_end_in_the_right_state() {
        payday.creator(api, 5000, account("ok"));
        String batch = sent();

        assertThat(event(batch, "returned", now).send().path("outcome").toString())
                .isEqualTo("applied");
        assertThat(event(batch, "paid", now.minusSeconds(9))
                        .send()
                        .path("outcome")
                        .toString())
                .isEqualTo("no-change");

        assertThat(payday.payout(api, batch).getString("state")).isEqualTo("returned");
        payday.assertBooksHold(api);
    }

    @Test
    void an_event_of_a_time_that_nobody_could_keep_is_refused() {
        payday.creator(api, 5000, account("ok"));

        assertThat(event(sent(), "paid", Instant.MAX).send().statusCode()).isEqualTo(422);
    }

    @Test
    void an_event_that_does_not_fit_is_kept_for_a_person_and_changes_nothing() {
        payday.creator(api, 5000, account("ok"));
        String batch = sent();
        event(batch, "paid", now).send();

        String outcome = event(batch, "failed", now.plusSeconds(1)).send().path("outcome");

        assertThat(outcome).isEqualTo("review");
        assertThat(payday.payout(api, batch).getString("state")).isEqualTo("paid");
    }

    @Test
    void a_payment_returned_after_weeks_is_the_creators_again_and_holds_the_account() {
        UUID creator = payday.creator(api, 5000, account("ok"));
        String batch = sent();
        event(batch, "paid", now).send();

        event(batch, "returned", now.plusSeconds(20)).send();

        assertThat(payday.payout(api, batch).getString("state")).isEqualTo("returned");
        assertThat(api.get("/v1/payout-destinations?creatorId=" + creator)
                        .path("data[0].state")
                        .toString())
                .isEqualTo("on-hold");
        payday.assertBooksHold(api);
    }

    @Test
    void a_provider_may_be_wordy() {
        payday.creator(api, 5000, account("ok"));
        String batch = sent();

        String outcome =
                event(batch, "failed", now).because("long ".repeat(200)).send().path("outcome");

        assertThat(outcome).isEqualTo("applied");
        assertThat(payday.payout(api, batch).getString("reason")).hasSize(500).startsWith("long long");
    }

    @Test
    void forged_and_old_events_are_refused() {
        payday.creator(api, 5000, account("ok"));
        String batch = sent();
        ProviderEvent paid = event(batch, "paid", now);

        assertThat(paid.signedWith(FORGED).send().statusCode()).isEqualTo(401);
        assertThat(paid.sentAt(now.minusSeconds(301)).send().path("code").toString())
                .isEqualTo("signature-invalid");
        assertThat(payday.payout(api, batch).getString("state")).isEqualTo("submitted");
    }

    private String sent() {
        String batch = payday.release(api);
        payday.awaitState(api, batch, "submitted");
        return batch;
    }

    private ProviderEvent event(String batch, String status, Instant occurredAt) {
        JsonPath payout = payday.payout(api, batch);
        return ProviderEvent.of(payout, status, occurredAt);
    }

    private static String account(String behaviour) {
        return behaviour + "-" + UUID.randomUUID();
    }
}
