package dev.lodestone.payout.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Await;
import dev.lodestone.payout.fixtures.FakeProvider;
import dev.lodestone.payout.fixtures.Payday;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeProvider.class)
class BuildBatchApiTest {
    @Inject
    Payday payday;

    private final Api api = new Api();

    @Test
    void a_dry_run_tells_for_each_creator_why_they_are_in_or_out() {
        UUID paid = payday.creator(api, 5000, "ok-in");
        UUID small = payday.creator(api, 900, "ok-small");
        UUID homeless = UUID.randomUUID();
        payday.earn(api, homeless, 5000);
        UUID early = UUID.randomUUID();
        payday.earn(api, early, 5000, Instant.now().plusSeconds(86_400));
        UUID held = payday.creator(api, 5000, "ok-held");
        String destination =
                api.get("/v1/payout-destinations?creatorId=" + held).path("data[0].id");
        api.post("/v1/payout-destinations/" + destination + "/hold", Map.of("reason", "The name differs."));

        Response dryRun = dryRun();

        assertThat(dryRun.statusCode()).isEqualTo(200);
        assertThat(reason(dryRun, paid)).isNull();
        assertThat(reason(dryRun, small)).isEqualTo("below-minimum");
        assertThat(reason(dryRun, homeless)).isEqualTo("no-destination");
        assertThat(reason(dryRun, early)).isEqualTo("nothing-due");
        assertThat(reason(dryRun, held)).isEqualTo("on-hold");
        assertThat(dryRun.jsonPath().getLong("total.amount")).isEqualTo(5000);
        assertThat(api.get("/v1/payout-batches").jsonPath().getList("data")).isEmpty();
    }

    @Test
    void a_dry_run_changes_nothing_in_the_books() {
        UUID creator = payday.creator(api, 5000, "ok-" + UUID.randomUUID());
        List<String> before = told();

        dryRun();

        assertThat(told()).isEqualTo(before);
        assertThat(api.get("/v1/creators/" + creator + "/balances").<Integer>path("data[0].available"))
                .isEqualTo(5000);
    }

    private List<String> told() {
        return api.get("/v1/events?limit=100").jsonPath().getList("data.type");
    }

    @Test
    void money_is_not_moved_without_a_key() {
        Response refused = api.post("/v1/payout-batches", Map.of("currency", "EUR"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.path("code").toString()).isEqualTo("idempotency-key-required");
    }

    @Test
    void the_same_key_builds_one_batch() {
        payday.creator(api, 5000, "ok-once");
        String key = UUID.randomUUID().toString();

        String first = api.postWithKey("/v1/payout-batches", key, Map.of("currency", "EUR"))
                .path("id");
        String again = api.postWithKey("/v1/payout-batches", key, Map.of("currency", "EUR"))
                .path("id");

        assertThat(again).isEqualTo(first);
        payday.assertBooksHold(api);
    }

    @Test
    void two_builds_at_once_never_take_the_same_earning() {
        Stream.of("one", "two", "three").forEach(name -> payday.creator(api, 1000, "ok-" + name));
        Await.until("everything is payable", () -> dryRun().jsonPath().getLong("total.amount") == 3000);
        CyclicBarrier start = new CyclicBarrier(2);

        List<Response> built = Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return payday.build(api);
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(built).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        assertThat(api.get("/v1/payouts").jsonPath().getList("data")).hasSize(3);
        payday.assertBooksHold(api);
    }

    private Response dryRun() {
        return api.postWithKey(
                "/v1/payout-batches",
                UUID.randomUUID().toString(),
                Map.of("currency", "EUR", "minimum", 1000, "dryRun", true));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String reason(Response batch, UUID creator) {
        Map<String, Object> candidate =
                batch.jsonPath().getMap("candidates.find { it.creatorId == '" + creator + "' }");
        assertThat(candidate).isNotNull();
        return (String) candidate.get("reason");
    }
}
