package dev.lodestone.payout.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Payday;
import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LockOrderApiTest {
    private static final int CREATORS = 6;
    private static final int ROUNDS = 10;

    @Inject
    Payday payday;

    private final Api api = new Api();

    @Test
    void a_batch_that_is_canceled_and_orders_of_the_same_creators_never_wait_in_a_ring() {
        List<Shop> shops = Stream.generate(() -> new Shop(api)).limit(CREATORS).toList();
        shops.forEach(shop -> payday.earn(api, shop.creator(), 1000));
        shops.forEach(shop -> payday.account(api, shop.creator(), "ok-" + shop.creator()));

        for (int round = 0; round < ROUNDS; round++) {
            String batch = payday.build(api).path("id");
            CompletableFuture<Response> orders = CompletableFuture.supplyAsync(() -> report(shops));
            Response canceled = cancel(batch);

            assertThat(List.of(canceled.statusCode(), orders.join().statusCode()))
                    .containsOnly(200);
        }
        payday.assertBooksHold(api);
    }

    private Response report(List<Shop> shops) {
        List<Map<String, Object>> orders = shops.stream()
                .map(shop -> shop.order(UUID.randomUUID().toString(), 10_00))
                .toList();
        return api.post("/v1/conversions/batch", Map.of("conversions", orders));
    }

    private Response cancel(String batch) {
        return api.postWithKey(
                "/v1/payout-batches/" + batch + "/cancellation",
                UUID.randomUUID().toString(),
                Map.of());
    }
}
