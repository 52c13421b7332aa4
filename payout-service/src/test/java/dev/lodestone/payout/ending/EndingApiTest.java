package dev.lodestone.payout.ending;

import static dev.lodestone.payout.ending.StuckPayment.FAILED;
import static dev.lodestone.payout.ending.StuckPayment.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Await;
import dev.lodestone.payout.fixtures.Payday;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two persons end a payment of which nobody else can tell how it ended. */
@QuarkusTest
class EndingApiTest {
    private static final Duration AFTER_THE_WINDOW = Duration.ofHours(24);

    @Inject
    Payday payday;

    private final Api api = new Api();

    @Test
    void what_was_not_paid_is_the_creators_again_and_is_paid_by_the_next_batch() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);

        String ending = stuck.proposed(FAILED);

        assertThat(stuck.read().getString("state")).isEqualTo("unknown");
        assertThat(stuck.available()).isZero();
        Response confirmed = stuck.confirm("bo", ending);
        assertThat(confirmed.statusCode()).as(confirmed.asString()).isEqualTo(200);
        assertThat(confirmed.jsonPath().getMap(""))
                .containsEntry("state", "confirmed")
                .containsEntry("proposedBy", "ana")
                .containsEntry("decidedBy", "bo");
        assertThat(stuck.read().getString("state")).isEqualTo("failed");
        assertThat(stuck.read().getString("reason")).isEqualTo("The account was closed.");
        assertThat(stuck.available()).isEqualTo(5000);
        payday.assertBooksHold(api);
        payday.awaitState(api, payday.release(api), "submitted");
        payday.assertBooksHold(api);
    }

    @Test
    void what_was_paid_after_all_leaves_the_books_as_if_the_provider_had_said_so_and_closes_its_batch() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        stuck.underWay();

        Response confirmed = stuck.confirm("bo", stuck.proposed(PAID));

        assertThat(confirmed.statusCode()).as(confirmed.asString()).isEqualTo(200);
        assertThat(stuck.read().getString("state")).isEqualTo("paid");
        assertThat(stuck.read().getString("providerRef")).isEqualTo("P-4711");
        assertThat(stuck.available()).isZero();
        assertThat(payday.build(api).<String>path("code")).isEqualTo("nothing-to-pay");
        payday.assertBooksHold(api);
        Await.until(
                "the batch is closed",
                () -> "closed"
                        .equals(api.get("/v1/payout-batches/" + stuck.batch()).path("state")));
    }

    @Test
    void who_did_what_is_told_and_audited() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        stuck.proposed(PAID);

        stuck.confirm("bo", stuck.proposed(FAILED));

        assertThat(api.get("/v1/events?types=payout.*").jsonPath().getList("data.type"))
                .containsExactly(
                        "payout.ending-proposed",
                        "payout.ending-withdrawn",
                        "payout.ending-proposed",
                        "payout.ending-confirmed",
                        "payout.failed");
        List<Map<String, String>> audited = api.get("/v1/audit-log").path("data");
        assertThat(audited.getFirst())
                .containsEntry("operation", "confirmPayoutEnding")
                .containsEntry("subject", "bo");
    }

    @Test
    void a_lost_answer_to_the_confirmation_can_be_asked_for_again() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        String ending = stuck.proposed(FAILED);
        String key = UUID.randomUUID().toString();

        Response first = stuck.confirm("bo", ending, key);
        Response again = stuck.confirm("bo", ending, key);

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(stuck.available()).isEqualTo(5000);
    }

    @Test
    void the_queue_shows_what_waits_for_a_second_person() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        String first = stuck.proposed(PAID);
        String second = stuck.proposed(FAILED);

        assertThat(ids("state=open")).containsExactly(second);
        assertThat(ids("state=withdrawn")).containsExactly(first);
        assertThat(ids("payoutId=" + stuck.id())).containsExactly(second, first);
        assertThat(ids("payoutId=" + UUID.randomUUID())).isEmpty();
    }

    private List<String> ids(String filter) {
        return api.get("/v1/payout-endings?" + filter).jsonPath().getList("data.id");
    }
}
