package dev.lodestone.payout.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Await;
import dev.lodestone.payout.fixtures.Payday;
import dev.lodestone.payout.fixtures.ProviderEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SendingApiTest {
    @Inject
    Payday payday;

    private final Api api = new Api();
    private final Instant now = Instant.now();

    @Test
    void a_payment_goes_out_is_confirmed_and_closes_its_batch() {
        payday.creator(api, 5000, account("ok"));
        String batch = sent();

        String outcome = event(batch, "paid", now).send().path("outcome");

        assertThat(outcome).isEqualTo("applied");
        assertThat(payday.payout(api, batch).getString("state")).isEqualTo("paid");
        Await.until(
                "the batch is closed",
                () -> "closed".equals(api.get("/v1/payout-batches/" + batch).path("state")));
        assertThat(api.get("/v1/events?types=payout.*").jsonPath().getList("data.type"))
                .containsExactly("payout.sent", "payout.paid");
        payday.assertBooksHold(api);
    }

    @Test
    void a_payment_whose_answer_was_lost_is_never_paid_twice() {
        String account = account("lost");
        payday.creator(api, 5000, account);

        String batch = payday.release(api);

        payday.awaitState(api, batch, "paid");
        assertThat(payday.seen(account).getInt("payments")).isEqualTo(1);
        assertThat(payday.seen(account).getList("requests")).hasSize(1);
        payday.assertBooksHold(api);
    }

    @Test
    void a_payment_that_never_arrived_is_sent_again_with_the_same_bytes() {
        String account = account("busy");
        payday.creator(api, 5000, account);

        String batch = payday.release(api);

        payday.awaitState(api, batch, "submitted");
        List<String> requests = payday.seen(account).getList("requests");
        assertThat(requests).hasSize(2);
        assertThat(requests.getFirst()).isEqualTo(requests.getLast());
        assertThat(payday.seen(account).getInt("payments")).isEqualTo(1);
        String id = payday.payout(api, batch).getString("id");
        assertThat(api.get("/v1/payouts/" + id + "/history").jsonPath().getList("attempts.outcome"))
                .containsExactly("unknown", "submitted");
        payday.assertBooksHold(api);
    }

    @Test
    void a_refused_payment_gives_the_money_back() {
        payday.creator(api, 5000, account("refuse"));

        String batch = payday.release(api);

        payday.awaitState(api, batch, "failed");
        assertThat(payday.build(api).jsonPath().getLong("total.amount")).isEqualTo(5000);
        payday.assertBooksHold(api);
    }

    @Test
    void a_failure_whose_event_was_lost_is_learnt_by_asking() {
        UUID creator = payday.creator(api, 5000, account("lost-failed"));

        String batch = payday.release(api);

        payday.awaitState(api, batch, "failed");
        assertThat(payday.payout(api, batch).getString("reason")).isEqualTo("account closed");
        assertThat(api.get("/v1/creators/" + creator + "/balances").<Integer>path("data[0].available"))
                .isEqualTo(5000);
        payday.assertBooksHold(api);
    }

    @Test
    void a_repeat_that_is_refused_is_no_proof_that_nothing_was_paid() {
        String account = account("slow-books");
        payday.creator(api, 5000, account);

        String batch = payday.release(api);

        payday.awaitState(api, batch, "paid");
        assertThat(payday.seen(account).getInt("payments")).isEqualTo(1);
        String id = payday.payout(api, batch).getString("id");
        assertThat(api.get("/v1/payouts/" + id + "/history").jsonPath().getList("attempts.outcome"))
                .containsExactly("unknown", "refused");
        payday.assertBooksHold(api);
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
