package dev.lodestone.payout.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Payday;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecideBatchApiTest {
    @Inject
    Payday payday;

    @Inject
    Database database;

    private final Api api = new Api();

    @Test
    void who_built_a_batch_cannot_approve_it() {
        payday.creator(api, 5000, "ok-self");
        String batch = payday.build(api).path("id");

        Response refused = api.postAs("ana", "/v1/payout-batches/" + batch + "/approval", Map.of());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.path("code").toString()).isEqualTo("self-approval");
    }

    @Test
    void the_database_refuses_the_builder_as_well() {
        payday.creator(api, 5000, "ok-check");
        payday.build(api);

        assertThatThrownBy(() -> database.as(
                                Caller.job(api.workspace(), "test"),
                                tx -> tx.execute(
                                        "UPDATE payout_batch SET state = 'approved', approved_by = built_by, approved_at = now()"
                                                + " WHERE workspace_id = $1",
                                        tx.workspace()))
                        .await()
                        .atMost(Duration.ofSeconds(60)))
                .hasMessageContaining("check constraint");
    }

    @Test
    void nothing_is_released_while_the_books_contradict_themselves() {
        UUID creator = payday.creator(api, 5000, "ok-books");
        String batch = payday.build(api).path("id");
        database.as(
                        Caller.job(api.workspace(), "test"),
                        tx -> tx.execute(
                                "UPDATE account_balance SET posted_minor = posted_minor + 1 WHERE account_id IN"
                                        + " (SELECT id FROM ledger_account WHERE owner_id = $1 AND kind = 'creator:pending')",
                                creator))
                .await()
                .atMost(Duration.ofSeconds(60));

        Response refused = api.postAs("bo", "/v1/payout-batches/" + batch + "/approval", Map.of());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.path("code").toString()).isEqualTo("ledger-out-of-balance");
        assertThat(refused.path("detail").toString()).contains("balance-is-history");
    }

    @Test
    void a_list_of_batches_tells_sums_and_leaves_the_candidates_to_each_batch() {
        payday.creator(api, 5000, "ok-list-" + UUID.randomUUID());
        payday.creator(api, 2000, "ok-list-" + UUID.randomUUID());
        String batch = payday.build(api).path("id");

        Map<String, Object> listed = api.get("/v1/payout-batches").path("data[0]");

        assertThat(listed)
                .containsEntry("id", batch)
                .containsEntry("payouts", 2)
                .doesNotContainKey("candidates");
        assertThat(api.get("/v1/payout-batches").<Integer>path("data[0].total.amount"))
                .isEqualTo(7000);
        assertThat(api.get("/v1/payout-batches/" + batch).<List<?>>path("candidates"))
                .hasSize(2);
    }

    @Test
    void a_canceled_batch_gives_the_money_back() {
        UUID creator = payday.creator(api, 5000, "ok-cancel");
        String batch = payday.build(api).path("id");

        Response canceled = api.postWithKey(
                "/v1/payout-batches/" + batch + "/cancellation",
                UUID.randomUUID().toString(),
                Map.of());
        Response again = payday.build(api);

        assertThat(canceled.path("state").toString()).isEqualTo("canceled");
        assertThat(reason(again, creator)).isNull();
        assertThat(api.postAs("bo", "/v1/payout-batches/" + batch + "/approval", Map.of())
                        .path("code")
                        .toString())
                .isEqualTo("batch-not-open");
        payday.assertBooksHold(api);
    }

    @Test
    void an_account_is_never_shown_again() {
        UUID creator = payday.creator(api, 5000, "DE02120300000000202051");

        String shown = api.get("/v1/payout-destinations?creatorId=" + creator).asString();

        assertThat(shown).contains("**** 2051").doesNotContain("DE0212");
    }

    private static String reason(Response batch, UUID creator) {
        Map<String, Object> candidate =
                batch.jsonPath().getMap("candidates.find { it.creatorId == '" + creator + "' }");
        assertThat(candidate).isNotNull();
        return (String) candidate.get("reason");
    }
}
